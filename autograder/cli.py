"""The command `steepest`: thin, with late imports. Exit codes: 0 fine, 1 not all is right, 2 wrong use."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
    Instructors:  steepest key --seed WORDS    make the class's secret key
                  steepest grade LESSON        grade what was handed in, into nbgrader's gradebook
                  steepest feedback LESSON     write a page for everyone who is graded
                  steepest explain LESSON WHO  say how a score came about
                  steepest binder-link         the link that opens the course on mybinder.org
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
    if os.name == "posix":
        # JupyterLab takes the place of this process: whoever ends it ends JupyterLab too, and its kernels.
        os.execve(arguments[0], arguments, environment())
    import subprocess

    raise SystemExit(subprocess.run(arguments, env=environment(), check=False).returncode)


@main.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each check instead of cards.")
def check(notebook: Path, as_json: bool) -> None:
    """Check every piece of NOTEBOOK, in a process of its own, and print the cards.

    NOTEBOOK's code runs with your rights, as it does in JupyterLab: check what you trust. For the code of
    others there is `steepest grade`.

    Exit code 0 when everything passes, 1 when something does not, 2 when NOTEBOOK is not one of the course's.
    """
    from autograder import card
    from autograder.grading.judging.submission import SubmissionError
    from autograder.grading.notebook_check import check_notebook

    try:
        verdicts = check_notebook(notebook)
    except SubmissionError as error:
        click.echo(f"Error: {notebook}: {error}", err=True)
        raise SystemExit(2) from None
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


def grading_options(command: Callable[..., None]) -> Callable[..., None]:
    """What every command about a graded lesson takes."""
    options = (
        click.argument("lesson"),
        click.option(
            "--input", "source", type=click.Path(path_type=Path), help="A folder, or Canvas's or Moodle's zip."
        ),
        click.option("--keys", type=click.Path(path_type=Path), help="A folder of keys, in place of grading/keys."),
        click.option("--seed", help="Make the key from these words for this once. Works in a checkout."),
        click.option(
            "--isolation",
            default="bubblewrap",
            show_default=True,
            type=click.Choice(["bubblewrap", "process"]),
            help="What stands between submissions and this machine. process is weak, and every page will say so.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@main.command()
@grading_options
@click.option("--jobs", type=click.IntRange(1, 512), help="Processes that grade; as many as there are processors.")
@click.option("--dask", metavar="ADDRESS", help="Grade on the Dask cluster at this address.")
@click.option("--feedback", "with_feedback", is_flag=True, help="Write the pages of feedback too.")
@click.option("--hide-inputs", is_flag=True, help="Pages of feedback show no input of the key.")
def grade(jobs: int | None, dask: str | None, with_feedback: bool, hide_inputs: bool, **chosen: Any) -> None:
    """Grade everything that was handed in for LESSON, into nbgrader's gradebook.

    Start it again after an interruption: what is known is not graded twice, and the end is the same. Scores given by
    hand, comments and extensions stay. Exit code 1 when a submission got no grade.
    """
    from autograder.instructor import grading_desk

    raise SystemExit(grading_desk.grade(jobs, dask, with_feedback, hide_inputs, **chosen))


@main.command()
@grading_options
@click.option("--hide-inputs", is_flag=True, help="Show no input of the key, so that it stays secret.")
def feedback(hide_inputs: bool, **chosen: Any) -> None:
    """Write a page for everyone who is graded in LESSON. Runs nothing and changes no grade."""
    from autograder.instructor import grading_desk

    raise SystemExit(grading_desk.feedback(hide_inputs, **chosen))


@main.command()
@grading_options
@click.argument("who")
@click.argument("check", default="")
def explain(who: str, check: str, **chosen: Any) -> None:
    """Say how WHO came to the score in LESSON; with CHECK (a piece or question), everything about that one."""
    from autograder.instructor import grading_desk

    grading_desk.explain(who, check, **chosen)


@main.command()
@click.argument("lessons", nargs=-1)
@click.option("--seed", default="", help="Words that make the key; the same words make the same key. Keep them secret.")
@click.option("--rotate", is_flag=True, help="Replace a key that is there; the old one is kept in grading/keys/spent.")
def key(lessons: tuple[str, ...], seed: str, rotate: bool) -> None:
    """Make the class's secret key of LESSONS (all of them, if you name none): inputs that nobody has seen.

    Works in a checkout. Rotate it once feedback has shown its inputs.
    """
    from autograder.instructor import grading_desk

    grading_desk.make_key(lessons, seed, rotate)


@main.command()
@click.argument("lesson", required=False)
@click.option("--repository", metavar="OWNER/NAME", help="On GitHub; that of the remote `origin` without it.")
@click.option("--tag", help="The tag to pin; the version's without it.")
def binder_link(lesson: str | None, repository: str | None, tag: str | None) -> None:
    """Print the link that opens the course, or LESSON, on mybinder.org."""
    from autograder.instructor.binder_link import LinkError, link
    from autograder.learner.launch import LaunchError

    try:
        click.echo(link(repository, tag, lesson))
    except (LinkError, LaunchError) as error:
        raise click.UsageError(str(error)) from None


@main.command()
def doctor() -> None:
    """See whether this machine has what the course needs. Exit code 1 when something is missing."""
    from autograder.grading.sandbox import isolation
    from autograder.learner.doctor import examine

    findings = [*examine(), *isolation.examine()]
    width = max(len(finding.what) for finding in findings)
    for finding in findings:
        click.echo(f"{'ok     ' if finding.fine else 'missing'}  {finding.what:<{width}}  {finding.says}")
    raise SystemExit(0 if all(finding.fine or not finding.required for finding in findings) else 1)


if __name__ == "__main__":
    sys.exit(main())
