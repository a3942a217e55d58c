"""The link that opens a lesson on mybinder.org: the repository, a pinned tag, the page to open.

A tag is pinned so that the image is built once and a class does not change under its learners.
"""

import re
import subprocess
from importlib import metadata
from pathlib import Path
from urllib.parse import quote

from autograder.learner.launch import notebook_of

SERVICE = "https://mybinder.org/v2/gh"
LANDING = "course/index.md"


class LinkError(ValueError):
    """No link can be made; the message says what is missing."""


def link(repository: str | None = None, tag: str | None = None, lesson: str | None = None) -> str:
    """The link to `lesson`, or to the map of the course without one.

    `repository` is OWNER/NAME on GitHub; without it, that of the checkout's remote `origin`. `tag` is the version's
    by default. LinkError without a repository, LaunchError for an unknown lesson.
    """
    place = repository or _origin()
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", place):
        raise LinkError(f"{place!r} is no repository; write OWNER/NAME")
    page = f"course/{notebook_of(lesson)}" if lesson else LANDING
    version = tag or f"v{metadata.version('steepest')}"
    return f"{SERVICE}/{place}/{quote(version, safe='')}?urlpath={quote(f'lab/tree/{page}', safe='')}"


def _origin() -> str:
    """OWNER/NAME of the checkout's remote on GitHub."""
    command = ["git", "remote", "get-url", "origin"]
    done = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True)
    found = re.search(r"github\.com[:/]([\w.-]+/[\w.-]+?)(\.git)?/?$", done.stdout.strip())
    if not found:
        raise LinkError("this checkout has no remote `origin` on GitHub; name one with --repository OWNER/NAME")
    return found[1]
