"""When something was handed in: the text of nbgrader's ``timestamp.txt``, which anybody may have written."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

LONGEST = 200
TOLERATED = timedelta(days=1)
"""How far ahead another machine's clock may be."""

_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


def read_timestamp(text: str, now: datetime) -> tuple[datetime | None, str]:
    """The time in UTC without a zone, as nbgrader keeps it, and "" or why there is none.

    Reads nbgrader's own form (``2026-11-24 09:30:00.000000 UTC``) and whatever else ``dateutil`` reads. `now` is
    the present in UTC: a time that lies ahead of it is not believed.
    """
    words = text.strip()
    if not words:
        return None, "its timestamp.txt is empty"
    if len(words) > LONGEST:
        return None, f"its timestamp.txt is no time: {len(words)} characters"
    try:
        moment = _moment(words)
    except (ValueError, OverflowError, KeyError, OSError, TypeError):
        return None, f"its timestamp.txt is no time: {words[:60]!r}"
    if moment > now.replace(tzinfo=None) + TOLERATED:
        return None, f"its timestamp.txt lies in the future: {words[:60]!r}"
    return moment, ""


def _moment(words: str) -> datetime:
    parts = words.split(" ")
    if len(parts) == 3:
        moment = datetime.fromisoformat(" ".join(parts[:2])).replace(tzinfo=_zone(parts[2]))
    else:
        moment = _any_form(words)
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    return moment


def _zone(name: str) -> tzinfo:
    offset = _OFFSET.fullmatch(name)
    if offset:
        sign = -1 if offset[1] == "-" else 1
        return timezone(sign * timedelta(hours=int(offset[2]), minutes=int(offset[3])))
    return UTC if name in ("UTC", "Z", "GMT") else ZoneInfo(name)


def _any_form(words: str) -> datetime:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        from dateutil import parser

        found: datetime = parser.parse(words)
        return found
