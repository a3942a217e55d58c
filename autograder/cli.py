"""The command `steepest`: thin, with late imports. Exit codes: 0 fine, 1 not all is right, 2 wrong use."""

import sys
from pathlib import Path

import click

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=CONTEXT)
@click.version_option(package_name="steepest")
def main() -> None:
    """Steepest: from "what is a slope" to a neural network of your own.

    \b
    Learners:     steepest lab                 open the course in JupyterLab
                  steepest check NOTEBOOK      check a notebook without opening it
    Everybody:    steepest doctor              see whether this machine is ready
    Maintainers:  steepest build               rebuild the lessons from their texts
    """
    from autograder import tools_path

    tools_path.put_first()


@main.command()
@click.argument("lesson", required=False)
@click.option("--folder", type=click.Path(path_type=Path), help="Work in this folder; your notebooks are kept.")
@click.option("--port", type=int, help="Port to listen on; JupyterLab finds a free one without it.")
@click.option("--no-browser", is_flag=True, help="Print the address instead of opening a browser.")
def lab(lesson: str | None, folder: Path | None, port: int | None, no_browser: bool) -> None:
    """Open the course in JupyterLab, at LESSON if you name one (01, or 01_derivatives).

    Your work is in the notebooks that you save. In a checkout they are those in course/; otherwise they are copied
    into ./steepest-course the first time, and never written over. Stop with Ctrl+C.
    """
    from autograder.learner.launch import LaunchError, command, environment

    try:
        arguments = command(lesson, folder, port, no_browser)
    except LaunchError as error:
        raise click.UsageError(str(error)) from None
    import subprocess

    raise SystemExit(subprocess.run(arguments, env=environment(), check=False).returncode)


@main.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each check instead of cards.")
def check(notebook: Path, as_json: bool) -> None:
    """Check every piece of NOTEBOOK, in a process of its own, and print the cards.

    Exit code 0 when everything passes, 1 when something does not, 2 when NOTEBOOK is not one of the course's.
    """
    from autograder import card
    from autograder.grading.notebook_check import check_notebook
    from autograder.grading.submission import SubmissionError

    try:
        verdicts = check_notebook(notebook)
    except SubmissionError as error:
        raise click.UsageError(str(error)) from None
    for verdict in verdicts:
        click.echo(card.to_json(verdict) if as_json else card.to_text(verdict))
    earned, of = sum(v.points for v in verdicts), sum(v.of for v in verdicts)
    if not as_json:
        click.echo(f"\n{earned:g} of {of:g} points.")
    raise SystemExit(0 if all(verdict.passed for verdict in verdicts) else 1)


@main.command()
@click.option("--check", "only_check", is_flag=True, help="Change nothing; fail when something would change.")
def build(only_check: bool) -> None:
    """Rebuild notebooks, keys and recordings from the lessons' texts. Works in a checkout with the instructor extra."""
    try:
        from autograder.authoring import build as builder
        from autograder.authoring.mistaken import AUTHORS_MISTAKES
    except ModuleNotFoundError as error:
        raise click.ClickException(
            f"build needs a checkout and the instructor extra ({error.name} is missing): run `make setup`"
        ) from None
    try:
        root = builder.checkout()
        changed = builder.build(root, check=only_check)
    except AUTHORS_MISTAKES as error:
        raise click.ClickException(str(error)) from None
    for path in changed:
        click.echo(f"{'differs' if only_check else 'built'}  {path.relative_to(root)}")
    if not changed:
        click.echo("Everything is as the texts say.")
    raise SystemExit(1 if only_check and changed else 0)


@main.command()
def doctor() -> None:
    """See whether this machine has what the course needs. Exit code 1 when something is missing."""
    from autograder.learner.doctor import examine

    findings = examine()
    width = max(len(finding.what) for finding in findings)
    for finding in findings:
        click.echo(f"{'ok     ' if finding.fine else 'missing'}  {finding.what:<{width}}  {finding.says}")
    raise SystemExit(0 if all(finding.fine or not finding.required for finding in findings) else 1)


if __name__ == "__main__":
    sys.exit(main())
