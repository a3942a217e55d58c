"""Each block of a lesson's text, as the cells that it becomes in MyST Markdown that jupytext reads.

What a block looks like in the notebook is decided here and nowhere else.
"""

import html
import json
import math
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import yaml

from autograder.authoring.splice import BEGIN, END, solution_cell
from autograder.authoring.text import Block, LessonError, LessonText
from autograder.exercises import LESSONS, PIECES, lesson_title
from autograder.exercises.piece import Piece
from solutions.mistakes import MISTAKES

FIGURE_MINUTES = 4
WORDS_A_MINUTE = 150
DOTS = {1: "one of four", 2: "two of four", 3: "three of four", 4: "four of four"}


def myst(lesson: LessonText) -> str:
    """The lesson as MyST Markdown with code cells and block breaks only, every cell with its id."""
    parts = [_header(lesson), _imports(lesson), *_carry(lesson)]
    counts: dict[str, int] = {}
    for block in lesson.blocks:
        counts[block.section] = counts.get(block.section, 0) + 1
        parts.append(RENDERERS[block.kind](lesson, block, f"{_slug(block.section)}-{counts[block.section]}"))
    return "\n\n".join(parts) + "\n"


def reading_minutes(lesson: LessonText) -> int:
    """Words at 150 a minute, and four minutes for each figure and prediction."""
    words = sum(len(_read(block).split()) for block in lesson.blocks)
    looked_at = sum(block.kind in ("figure", "predict") for block in lesson.blocks)
    return round(words / WORDS_A_MINUTE + FIGURE_MINUTES * looked_at)


def _read(block: Block) -> str:
    """What every reader of the block reads: no folded hints, no answers to choices that were not made."""
    data = block.data
    if block.kind in ("predict", "quiz"):
        return " ".join([data["question"], *data["options"].values(), data["why"]])
    read = {"figure": "try", "patient": "story"}.get(block.kind)
    return str(data[read]) if read else block.body if block.kind in ("text", "goals", "stop") else ""


def building_minutes(lesson: LessonText) -> int:
    """What the pieces take, by their difficulty."""
    return sum(piece.minutes for piece in LESSONS[lesson.lesson])


# --- MyST parts -------------------------------------------------------------------------------------------


def _slug(text: str) -> str:
    kept = "".join(c if c.isalnum() else "-" for c in text.lower())
    return "-".join(part for part in kept.split("-") if part)[:40] or "start"


def _markdown(cell_id: str, body: str, **metadata: Any) -> str:
    return f"+++ {yaml_inline({'id': cell_id, **metadata})}\n\n{body}"


def yaml_inline(data: dict[str, Any]) -> str:
    """`data` on one line, as jupytext wants the metadata of a Markdown cell."""
    return json.dumps(data)


def _code(cell_id: str, source: str, **metadata: Any) -> str:
    head = yaml.safe_dump({"id": cell_id, **metadata}, sort_keys=True, width=10_000)
    return f"```{{code-cell}} ipython3\n---\n{head}---\n{source}\n```"


def _nbgrader(grade_id: str, kind: str, points: float = 0) -> dict[str, Any]:
    """nbgrader's metadata for a cell that is a "solution", a "check" worth points, or "locked"."""
    return {
        "schema_version": 3,
        "grade_id": grade_id,
        "solution": kind == "solution",
        "grade": kind == "check",
        "locked": kind != "solution",
        "task": False,
        **({"points": points} if kind == "check" else {}),
    }


# --- the cells of each kind of block ----------------------------------------------------------------------


def _header(lesson: LessonText) -> str:
    head = lesson.head
    goals = "\n".join(f"- {goal}" for goal in head["goals"])
    reading, building = reading_minutes(lesson), building_minutes(lesson)
    body = f"""# {head["title"]}

**{head["question"]}**

After this lesson you can:

{goals}

**Builds on:** {"; ".join(head["builds_on"])}.

**Time:** about {reading} minutes to read, look and predict, and {building} minutes to build. {_stops(lesson)}

Work from top to bottom. Run a cell with Shift+Enter. Where you build something, you write a few lines, run the cell,
and run the check below it: it tells you at once what holds and what differs."""
    return _markdown("lesson-header", body)


def _stops(lesson: LessonText) -> str:
    stops = sum(block.kind == "stop" for block in lesson.blocks)
    places = f"are {stops} good\nplaces" if stops != 1 else "is one good\nplace"
    return f"There {places} to stop on the way. Save with Ctrl+S (Cmd+S on a Mac) whenever you stop."


def _imports(lesson: LessonText) -> str:
    title = lesson_title(lesson.lesson)
    source = f"""import math

import matplotlib.pyplot as plt
import numpy as np

from autograder.check import check
from course.figures import {title} as figures"""
    return _code("imports", source, nbgrader=_nbgrader("imports", "locked"))


def _carry(lesson: LessonText) -> list[str]:
    """What brings the pieces of earlier lessons along, each bound to its name in plain sight."""
    if not lesson.carries:
        return []
    asked = ", ".join(json.dumps(name) for name in lesson.carries)
    bound = "\n".join(f"{name} = earlier.{name}" for name in lesson.carries)
    source = f"""from autograder.learner.carry import carry

earlier = carry({asked}, to="{lesson.lesson}")
{bound}
earlier"""
    return [_markdown("carry-text", _carry_text(lesson)), _code("carry", source, nbgrader=_nbgrader("carry", "locked"))]


def _carry_text(lesson: LessonText) -> str:
    names = _listed([f"`{name}`" for name in lesson.carries])
    lessons = dict.fromkeys(PIECES[name].lesson[:2] for name in lesson.carries)
    places = f"lesson{'s' * (len(lessons) != 1)} {_listed(sorted(lessons))}"
    return f"""This lesson goes on with {names}, which you built in {places}. The next cell brings your own code
here from the notebook that you saved there. Where yours is missing or does not pass its check yet, the course lends
you its own, so that you can go on."""


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def _text(lesson: LessonText, block: Block, cell_id: str) -> str:
    return _markdown(cell_id, block.body)


def _goals(lesson: LessonText, block: Block, cell_id: str) -> str:
    return _markdown(cell_id, f"*After this section:*\n\n{block.body}")


def _stop(lesson: LessonText, block: Block, cell_id: str) -> str:
    said = " ".join(part for part in (block.argument, block.body) if part)
    return _markdown(cell_id, f"---\n\n**A good place to stop.** {said}\n\n---")


def _plain_code(lesson: LessonText, block: Block, cell_id: str) -> str:
    return _code(cell_id, block.body)


def _question_text(block: Block, label: str) -> str:
    options = "\n".join(f"- **{letter}** {text}" for letter, text in block.data["options"].items())
    return f"**{label}** {block.data['question']}\n\n{options}"


def _answer_source(block: Block) -> tuple[str, str]:
    letters = list(block.data["options"])
    choice = ", ".join(letters[:-1]) + f" or {letters[-1]}"
    answer = f'{BEGIN}\n{block.argument} = "{block.data["right"]}"\n{END}'
    return answer, f'{block.argument} = ""  # type {choice} between the quotes, then run this cell'


def _predict(lesson: LessonText, block: Block, cell_id: str) -> str:
    source, stub = _answer_source(block)
    name = f"predict-{block.argument}"
    source += f'\ncheck("{block.argument}")'
    cell = _code(name, source, nbgrader=_nbgrader(name, "solution"), steepest={"stubs": [stub]})
    return _markdown(cell_id, _question_text(block, "Predict.")) + "\n\n" + cell


def _quiz(lesson: LessonText, block: Block, cell_id: str) -> str:
    source, stub = _answer_source(block)
    name, check = f"answer-{block.argument}", f"check-{block.argument}"
    points = block.data["points"]
    cells = [
        _markdown(cell_id, _question_text(block, f"Question ({_worth(points)}).")),
        _code(name, source, nbgrader=_nbgrader(name, "solution"), steepest={"stubs": [stub]}),
        _code(check, f'check("{block.argument}")', nbgrader=_nbgrader(check, "check", points)),
    ]
    return "\n\n".join(cells)


def _worth(points: float) -> str:
    return f"{points:g} point{'s' * (points != 1)}"


def _figure(lesson: LessonText, block: Block, cell_id: str) -> str:
    name, goal = block.argument.split()
    alt = html.escape(" ".join(block.data["alt"].split()).replace("[", "(").replace("]", ")"), quote=False)
    body = f"{block.data['try']}\n\n![{alt}](attachment:{block.data['still']}.png)"
    grade_id = f"figure-{name}-{goal}"
    return "\n\n".join(
        [
            _markdown(cell_id, body, steepest={"still": block.data["still"]}),
            _code(grade_id, f'figures.{name}("{goal}")', nbgrader=_nbgrader(grade_id, "locked")),
        ]
    )


def _piece(lesson: LessonText, block: Block, cell_id: str) -> str:
    piece = PIECES[block.argument]
    module = import_module(f"solutions.reference.{lesson_title(lesson.lesson)}")
    cell = solution_cell(module, piece.name, piece.signature, piece.stub)
    for name in cell.carries:
        if name not in lesson.carries:
            raise LessonError(f"{lesson.path}:1: {piece.name} calls {name}, so the front matter needs it in `carries`")
    check = f"check-{piece.name}"
    cells = [
        _markdown(cell_id, _piece_text(piece, block, vars(module))),
        _code(
            f"piece-{piece.name}",
            cell.source,
            nbgrader=_nbgrader(f"piece-{piece.name}", "solution"),
            steepest={"stubs": list(cell.stubs)},
        ),
        _code(check, f'check("{piece.name}")', nbgrader=_nbgrader(check, "check", piece.points)),
        _markdown(f"{cell_id}-hints", _hints(block)),
    ]
    return "\n\n".join(cells)


def _piece_text(piece: Piece, block: Block, names: dict[str, Any]) -> str:
    bonus = " Bonus." if piece.bonus else ""
    scope = _scope(names)
    given = _given(block, scope)
    worked = given + "\n".join(_worked_call(call, scope) for call in block.data["worked"])
    return f"""### Build: {piece.name}

{piece.stub} Difficulty {DOTS[piece.difficulty]}, about {piece.minutes} minutes, {_worth(piece.points)}.{bonus}

```python
{worked}
```"""


def _given(block: Block, scope: dict[str, Any]) -> str:
    """The lines that come before the calls of a block, run in `scope`; they are the optional `given` of its body."""
    given = str(block.data.get("given", ""))
    exec(given, scope)
    return given and given.strip() + "\n"


def _worked_call(call: str, scope: dict[str, Any]) -> str:
    """A call with the result that the reference gives it."""
    return f"{call}  # gives {_shown(eval(call, scope))}"


def _scope(names: dict[str, Any]) -> dict[str, Any]:
    return {**names, "math": math, "np": np}


def _shown(result: Any) -> str:
    """A result to 6 digits, so that rounding noise of one machine does not stand in the text."""
    if isinstance(result, np.ndarray):
        return f"array({_shown(result.tolist())})"
    if isinstance(result, float):
        return f"{result:.6g}" if not result.is_integer() else repr(float(result))
    if isinstance(result, list | tuple):
        inner = ", ".join(_shown(item) for item in result)
        return f"[{inner}]" if isinstance(result, list) else f"({inner}{',' * (len(result) == 1)})"
    return repr(result)


def _hints(block: Block) -> str:
    data = block.data
    folds = [("Hint 1: a nudge", "nudge"), ("Hint 2: a sketch", "sketch"), ("Hint 3: nearly there", "nearly")]
    parts = [f"<details><summary>{title}</summary>\n\n{data[field]}\n\n</details>" for title, field in folds]
    symptoms = "\n".join(f"- *{symptom}* {meaning}" for symptom, meaning in data["symptoms"].items())
    parts.append(f"<details><summary>Look up a symptom</summary>\n\n{symptoms}\n\n</details>")
    return "\n".join(parts)


def _patient(lesson: LessonText, block: Block, cell_id: str) -> str:
    """The story with the calls and what they return; before it, in a cell of its own, the code that they need."""
    piece, name = block.data["mistake"].split(".")
    mistake = next((m for m in MISTAKES[lesson.lesson] if (m.piece, m.name) == (piece, name)), None)
    if mistake is None:
        raise ValueError(f"{lesson.path}:{block.line}: no mistake {block.data['mistake']!r} in the bank")
    module = import_module(f"solutions.reference.{lesson_title(lesson.lesson)}")
    scope = _scope({**vars(module), "patient": mistake.programs[0]})
    given = block.data.get("given", "").strip()
    exec(given, scope)
    answers = {call: np.asarray(eval(call, scope), dtype=float).tolist() for call in block.data["calls"]}
    rows = "\n".join(f"| `{call}` | {_shown(answer)} |" for call, answer in answers.items())
    table = _markdown(cell_id, f"{block.data['story']}\n\n| You call | It returns |\n|:--|--:|\n{rows}")
    return "\n\n".join([_code(f"{cell_id}-given", given), table]) if given else table


RENDERERS: dict[str, Callable[[LessonText, Block, str], str]] = {
    "text": _text,
    "goals": _goals,
    "stop": _stop,
    "code-cell": _plain_code,
    "predict": _predict,
    "quiz": _quiz,
    "figure": _figure,
    "piece": _piece,
    "patient": _patient,
}
