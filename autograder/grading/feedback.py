"""Feedback for a class: a page for everyone who is graded, from what is known; nothing is run and no grade changes."""

from dataclasses import dataclass, field

from autograder.exercises import lesson_title
from autograder.grading.batch import Order, Watcher, nothing
from autograder.grading.class_keys import mark_shown
from autograder.grading.handed_in.intake import HandIn, IntakeError, take_in
from autograder.grading.judging.grade import unreadable
from autograder.grading.judging.graded import Graded
from autograder.grading.mapping.cache import Cache, Depends
from autograder.grading.reducing.autograded import Released
from autograder.grading.reducing.pages import feedback_page
from autograder.grading.reducing.tables import replace_file
from autograder.grading.reducing.writer_lock import writer


@dataclass
class Written:
    """How many pages stand, and which students have none because what they handed in is not graded yet."""

    pages: int = 0
    ungraded: list[str] = field(default_factory=list)


class Known:
    """What is known of submissions without running anything."""

    def __init__(self, order: Order, cache: Cache, released: Released) -> None:
        self._cache, self._released, self._key = cache, released, order.key.key
        self._depends = Depends(released, self._key, order.isolation)

    def record(self, hand_in: HandIn) -> Graded | None:
        """The record of a submission; None when it has none that is up to date."""
        try:
            data = hand_in.load()
        except IntakeError as error:
            return unreadable(self._released.plan, self._key, str(error))
        known, stale = self._cache.get(self._depends.name_of(data), self._depends.checks)
        return None if stale else known


def write_feedback(order: Order, watcher: Watcher, hide_inputs: bool = False) -> Written:
    """Write the pages of a lesson. A secret key whose inputs they show counts as shown from then on.

    WriterBusy, IntakeError and GradebookError as for grading.
    """
    from autograder.grading.reducing.gradebook import Gradebook

    places, released = order.places, Released(order.lesson, order.released)
    written = Written()
    with writer(places.lock, f"steepest feedback {order.lesson}"):
        book = Gradebook(places.db_url, places.course_id)
        cache = Cache(places.cache, released.plan)
        try:
            standings = {standing.student: standing for standing in book.standings(order.lesson)}
            intake = take_in(order.source, order.lesson, lesson_title(order.lesson), book.roster())
            known = Known(order, cache, released)
            watcher.begin(len(intake.hand_ins))
            for hand_in in intake.hand_ins:
                graded = known.record(hand_in)
                standing = standings.get(hand_in.student)
                if graded is None or standing is None:
                    written.ungraded.append(hand_in.student)
                else:
                    page = feedback_page(released, graded, standing, order.isolation, hide_inputs)
                    replace_file(places.page(hand_in.student, order.lesson), page, nothing)
                    written.pages += 1
                watcher.step(failed=graded is None or standing is None)
        finally:
            cache.close()
            book.close()
        if written.pages and not hide_inputs:
            mark_shown(places.keys, order.key)
    return written
