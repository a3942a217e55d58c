"""When what is built counts as unchanged: numbers to a tolerance, and all else as it stands, its order included."""

import json
from pathlib import Path

import pytest

from autograder.authoring import build


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ({"first": {"hint": "a"}, "second": {"number": 0.1 + 0.2}}, True),
        ({"second": {"number": 0.3}, "first": {"hint": "a"}}, False),
        ({"first": {"hint": "b"}, "second": {"number": 0.3}}, False),
    ],
)
def test_the_order_of_mistakes_is_part_of_a_key(tmp_path: Path, text: dict[str, object], same: bool) -> None:
    (tmp_path / "key.json").write_text(json.dumps({"first": {"hint": "a"}, "second": {"number": 0.3}}))
    assert build.same(tmp_path / "key.json", json.dumps(text)) is same
