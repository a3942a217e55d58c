"""What was found about a learner's earlier pieces, kept on disk by content, so that it is paid for once.

One small JSON file. Where it cannot be read or written nothing is remembered, and nothing is raised.
"""

import contextlib
import json
import os
from pathlib import Path

PLACE = Path(".steepest") / "carried.json"
KEPT = 400
MAX_BYTES = 1_000_000


class JudgedBefore:
    """Findings by digest: "" for a piece that passes, else why it does not. `root` is where the file belongs."""

    def __init__(self, root: Path | None) -> None:
        self._path = root / PLACE if root is not None else None
        self._found = _read(self._path) if self._path else {}
        self._changed = False

    def get(self, digest: str) -> str | None:
        """What was found, None when it was never looked for."""
        return self._found.get(digest)

    def put(self, digest: str, finding: str) -> None:
        """Remember a finding; it is on disk after :meth:`save`."""
        self._found[digest] = finding
        self._changed = True

    def save(self) -> None:
        """Write what is new, the oldest findings dropped. Another notebook may be writing too: the last one wins."""
        if self._path is None or not self._changed:
            return
        part = self._path.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(exist_ok=True)
            part.write_text(json.dumps(dict(list(self._found.items())[-KEPT:])), encoding="utf-8")
            part.replace(self._path)
            self._changed = False


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes()) if path.stat().st_size <= MAX_BYTES else {}
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {digest: says for digest, says in found.items() if isinstance(says, str)}
