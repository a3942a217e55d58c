"""Tasks over any executor: a few in flight at a time, a broken pool replaced, the task that breaks pools found.

Must know nothing of what a task is.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True)
class Failed:
    """A task that came to nothing, and why."""

    why: str


class Pool(Generic[Key]):
    """Runs `call(task)` for each task on the executors that `make` gives, once `begin` has run there."""

    def __init__(
        self, make: Callable[[], Executor], call: Callable[[Any], Any], in_flight: int, begin: Callable[[], Any]
    ) -> None:
        self._make, self._call, self._room = make, call, in_flight
        self._waiting: dict[Future[Any], tuple[Key, Any]] = {}
        self._executor = make()
        self._begun = self._executor.submit(begin)

    def ready(self) -> None:
        """Wait until the executor has begun. What `begin` raised is raised here."""
        self._begun.result()

    def close(self) -> None:
        """End the executor; what has not begun is dropped."""
        for future in self._waiting:
            future.cancel()
        self._executor.shutdown()

    def results(self, tasks: Iterable[tuple[Key, Any]]) -> Iterator[tuple[Key, Any]]:
        """Each task's key with its result, or :class:`Failed`, in the order in which they are done."""
        waiting = self._waiting
        source = iter(tasks)
        exhausted = False
        while waiting or not exhausted:
            suspects: list[tuple[Key, Any]] = []
            while len(waiting) < self._room and not exhausted and not suspects:
                item = next(source, None)
                exhausted = item is None
                if item is not None:
                    suspects += self._submit(item)
            done = wait(waiting, return_when=FIRST_COMPLETED).done if waiting and not suspects else set()
            for future in done:
                item = waiting.pop(future)
                result = _result(future)
                if result is None:
                    suspects.append(item)
                else:
                    yield item[0], result[0]
            if suspects:
                suspects += waiting.values()
                waiting.clear()
                yield from self._one_by_one(suspects)

    def _submit(self, item: tuple[Key, Any]) -> list[tuple[Key, Any]]:
        """Send one off; when the pool turns out to be broken, the item comes back."""
        try:
            self._waiting[self._executor.submit(self._call, item[1])] = item
        except BrokenExecutor:
            return [item]
        return []

    def _one_by_one(self, suspects: list[tuple[Key, Any]]) -> Iterator[tuple[Key, Any]]:
        """A pool broke under these. Alone in a fresh one, only the task that did it breaks it again."""
        self._renew()
        for key, task in suspects:
            result = _result(self._executor.submit(self._call, task))
            if result is None:
                self._renew()
                result = (Failed("the process that graded it was ended twice, perhaps for want of memory"),)
            yield key, result[0]

    def _renew(self) -> None:
        self._executor.shutdown(wait=False)
        self._executor = self._make()


def _result(future: Future[Any]) -> tuple[Any] | None:
    """What came of a task, in a tuple; None when its pool broke."""
    try:
        return (future.result(),)
    except BrokenExecutor:
        return None
    except Exception as error:
        return (Failed(f"{type(error).__name__}: {error}"),)
