"""`steepest explain`: how one student's score came about, for when somebody asks.

Nothing is run and nothing is changed: the words come from the gradebook and from what the grader kept.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from autograder import card
from autograder.exercises import lesson_title
from autograder.grading.batch import Order
from autograder.grading.feedback import Known
from autograder.grading.handed_in.intake import HandIn, take_in
from autograder.grading.judging.graded import Graded
from autograder.grading.judging.plan import CHECK
from autograder.grading.mapping.cache import Cache
from autograder.grading.reducing.autograded import SANDBOXED, WEAKER, Released
from autograder.grading.reducing.standing import CellGrade, Standing


class Unexplained(Exception):
    """There is nothing to explain; the message says why."""


def explain(order: Order, student: str, check: str = "") -> str:
    """How `student` got the score for the lesson; with `check`, everything about that one check.

    Unexplained when there is no such student or check, or no grade yet.
    """
    from autograder.grading.reducing.gradebook import Gradebook

    places, released = order.places, Released(order.lesson, order.released)
    book = Gradebook(places.db_url, places.course_id)
    cache = Cache(places.cache, released.plan)
    try:
        found = book.standings(order.lesson, [student])
        if not found:
            raise Unexplained(f"{student} has no grade for {order.lesson} in the gradebook")
        intake = take_in(order.source, order.lesson, lesson_title(order.lesson), book.roster())
        hand_in = next((h for h in intake.hand_ins if h.student == student), None)
        graded = Known(order, cache, released).record(hand_in) if hand_in else None
        due = book.due(order.lesson)
    finally:
        cache.close()
        book.close()
    lines = [*_head(order, found[0], due, hand_in)]
    if graded is None:
        lines.append("\nWhat is handed in now is not what was graded, or its key changed. Run steepest grade first.")
    if check:
        lines += _one(released, found[0], graded, _grade_id(released, check))
    else:
        lines += _all(released, found[0], graded)
    return "\n".join(lines)


def _grade_id(released: Released, check: str) -> str:
    known = [cell.name for cell in released.assignment().cells if cell.grade]
    for name in known:
        if check in (name, name.removeprefix(CHECK)):
            return name
    raise Unexplained(f"there is no check {check!r}; there are {', '.join(n.removeprefix(CHECK) for n in known)}")


def _head(order: Order, standing: Standing, due: datetime | None, hand_in: HandIn | None) -> Iterator[str]:
    yield f"{standing.student}, {order.lesson}: {standing.score:g} of {standing.max_score:g} points"
    when = (
        f"{standing.timestamp.isoformat(' ', 'seconds')} UTC" if standing.timestamp else "at a time that nothing tells"
    )
    late = f", {timedelta(seconds=standing.seconds_late)} late" if standing.seconds_late else ""
    yield f"  handed in {when}{late}" + (f"; due {due.isoformat(' ', 'minutes')} UTC" if due else "")
    if standing.penalty:
        yield f"  {standing.raw_score:g} earned, {standing.penalty:g} taken off for being late"
    origin = f"what lies under {hand_in.origin!r}" if hand_in else "nothing that is still there"
    yield f"  graded: {origin}, with the {'secret' if order.key.secret else 'public'} key {order.key.print}"
    if order.isolation != SANDBOXED:
        yield f"  {WEAKER}"


def _all(released: Released, standing: Standing, graded: Graded | None) -> Iterator[str]:
    verdicts = dict(graded.verdicts) if graded else {}
    yield ""
    for cell in released.assignment().cells:
        if not cell.grade or cell.name not in standing.grades:
            continue
        grade = standing.grades[cell.name]
        said = ", ".join(verdicts[cell.name].mistakes) if cell.name in verdicts else ""
        name = cell.name.removeprefix(CHECK)
        yield f"  {name:<28}{grade.score:>6g} of {grade.points:<5g}{_how(grade)}  {said}".rstrip()
    yield from (f"\n  comment on {name}: {text}" for name, text in standing.comments.items())
    yield from (f"\n  {note}" for note in (graded.notes if graded else ()))


def _how(grade: CellGrade) -> str:
    """Where a score comes from."""
    parts = []
    if grade.manual is not None:
        auto = "none" if grade.auto is None else f"{grade.auto:g}"
        parts.append(f"by hand (automatic: {auto})")
    elif grade.auto is None:
        parts.append("waits for a person")
    if grade.extra:
        parts.append(f"{grade.extra:g} extra credit")
    if grade.needs_manual and grade.manual is not None:
        parts.append("graded again since; look again")
    return ", ".join(parts)


def _one(released: Released, standing: Standing, graded: Graded | None, name: str) -> Iterator[str]:
    """One check: its points, its card, the code that it was about."""
    grade = standing.grades[name]
    yield f"\n  {name.removeprefix(CHECK)}: {grade.score:g} of {grade.points:g}. {_how(grade)}".rstrip()
    if graded is None:
        return
    yield "\n" + card.to_text(dict(graded.verdicts)[name])
    asked = name.removeprefix(CHECK)
    for record in graded.cells:
        if record.grade_id in (f"piece-{asked}", f"answer-{asked}"):
            yield f"\nThe cell {record.grade_id}:\n\n{record.source}"
            yield from (f"\n{text}" for text in (record.stdout, record.error) if text)
