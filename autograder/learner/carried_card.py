"""Where carried pieces come from, as a person reads it: HTML for the notebook and its text twin. Knows rows only.

The card is inert: every word of it is escaped, and it holds no script.
"""

import html
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.card import STYLE, WIDTH

TITLE = "From earlier lessons"
ADVICE = "To use your own, finish it there until its check passes, save that notebook, and run this cell again."


@dataclass(frozen=True)
class Brought:
    """A row: the piece, its lesson, its `origin` ("own", "borrowed" or "missing"), why, a link to the notebook."""

    name: str
    lesson: str
    origin: str
    says: str = ""
    opens: str = ""

    @property
    def words(self) -> str:
        """The row in words, without the name."""
        if self.origin == "own":
            return f"yours, from {self.lesson}"
        return f"{'borrowed' if self.origin == 'borrowed' else 'not here'}: {self.says}"


def to_text(rows: Sequence[Brought]) -> str:
    """The card in plain text, at most WIDTH characters wide where words allow."""
    width = max((len(row.name) for row in rows), default=0)
    lines = [TITLE]
    for row in rows:
        head = f"  {row.name:<{width}}  "
        lines.append(
            textwrap.fill(
                row.words, WIDTH, initial_indent=head, subsequent_indent=" " * len(head), break_long_words=False
            )
        )
    if not _all_own(rows):
        lines.append(textwrap.fill(ADVICE, WIDTH))
    return "\n".join(lines)


def to_html(rows: Sequence[Brought]) -> str:
    """The card as an HTML fragment: a region with a heading line and a list of terms."""
    listed = "".join(f"<dt><code>{html.escape(row.name)}</code></dt><dd>{html.escape(row.words)}</dd>" for row in rows)
    advice = "" if _all_own(rows) else f"<p>{ADVICE}{_links(rows)}</p>"
    status = "passed" if all(row.origin != "missing" for row in rows) else "open"
    return (
        f'{STYLE}<div class="steepest-card {status}" role="region" aria-label="{TITLE}">'
        f'<p class="title">{TITLE}</p><dl>{listed}</dl>{advice}</div>'
    )


def _links(rows: Sequence[Brought]) -> str:
    """Where the learner's own notebooks of the borrowed pieces are."""
    places = {row.opens: row.lesson for row in rows if row.origin != "own" and row.opens}
    links = (f'<a href="{html.escape(way, quote=True)}">{html.escape(lesson)}</a>' for way, lesson in places.items())
    return f" Open {', '.join(links)}." if places else ""


def _all_own(rows: Sequence[Brought]) -> bool:
    return all(row.origin == "own" for row in rows)
