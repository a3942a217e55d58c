"""Whatever is handed in becomes a list; nothing that a stranger puts there leads outside or stops the rest."""

import contextlib
import io
import os
import stat
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grading.handed_in import intake
from autograder.grading.handed_in.handed_in_at import read_timestamp
from autograder.grading.handed_in.identity import MAX_BYTES, MAX_CHARACTERS, distinct_ids, fit_id
from autograder.grading.handed_in.intake import HandIn, Intake, IntakeError, take_in

LESSON, TITLE = "01_derivatives", "derivatives"
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def put(root: Path, student: str, name: str = f"{TITLE}.ipynb", data: bytes = b"work") -> Path:
    path = root / student / LESSON / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def archive(path: Path, entries: dict[str, bytes] | list[tuple[zipfile.ZipInfo | str, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries.items() if isinstance(entries, dict) else entries:
            file.writestr(name, data)
    return path


def taken(place: Path, roster: dict[str, str] | None = None) -> Intake:
    return take_in(place, LESSON, TITLE, roster)


def by_student(found: Intake) -> dict[str, HandIn]:
    return {hand_in.student: hand_in for hand_in in found.hand_ins}


# --- names ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["ada", "Ada Lovelace", "o'neill", "the 'one'", "x,y", "=cmd|calc!A0", "漢字", "محمد", "می‌خواهم", "a-b_c.d"],
)
def test_an_id_that_can_be_a_folder_stays_as_it_is(name: str) -> None:
    assert fit_id(name) == name


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../../etc", "a/b", "a\\b", "a\nb", "a\0b", " ada", "ada ", "x" * 300, "漢" * 100,
             "a\u202eb", "zero\u200bwidth", "\ud800", "-" * 121, "\u2028", 'the "one"', "<img src=x onerror=alert(1)>"]
)  # fmt: skip
def test_an_id_that_cannot_becomes_one_that_can(name: str) -> None:
    made = fit_id(name)
    assert made != name
    assert made not in ("", ".", "..")
    assert not set(made) & set('/\\\0\n\u202e\u200b\u2028<>"')
    assert len(made) <= MAX_CHARACTERS
    assert len(made.encode("utf-8")) <= MAX_BYTES


@given(st.lists(st.text(), unique=True, max_size=20))
def test_ids_are_distinct_fit_and_stable(names: list[str]) -> None:
    made = distinct_ids(names)
    assert len({name.casefold() for name in made.values()}) == len(names)
    assert made == distinct_ids(reversed(names))
    for name in made.values():
        assert Path("/x", name).parent == Path("/x")
        name.encode("utf-8")


def test_ada_and_ADA_are_two_on_every_file_system() -> None:
    made = distinct_ids(["ada", "ADA", "Ada"])
    assert len({name.casefold() for name in made.values()}) == 3


# --- times ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-20 10:00:00 UTC", datetime(2026, 11, 20, 10)),
        ("2015-02-02 15:58:23.948203 America/Los_Angeles", datetime(2015, 2, 2, 23, 58, 23, 948203)),
        ("2015-02-02 15:58:23 +0530", datetime(2015, 2, 2, 10, 28, 23)),
        ("2026-11-20T10:00:00+01:00\n", datetime(2026, 11, 20, 9)),
        ("Nov 20 2026 5:30pm", datetime(2026, 11, 20, 17, 30)),
    ],
)
def test_times_are_read(text: str, moment: datetime) -> None:
    assert read_timestamp(text, NOW) == (moment, "")


@pytest.mark.parametrize(
    "text",
    ["", "   ", "yesterday?", "2026-13-45", "x" * 100_000, "\0\0\0", "2026-11-20 10:00:00 Mars/Base", "1e999", "0",
     "2999-01-01 00:00:00 UTC", "9999-12-31 23:59:59 -2359", "0001-01-01 00:00:00 +2359", "2026-11-20 10:00:00 ../etc"],
)  # fmt: skip
def test_what_is_no_time_is_said_and_nothing_else_happens(text: str) -> None:
    moment, why = read_timestamp(text, NOW)
    assert moment is None
    assert why


@given(st.text(max_size=60))
def test_no_text_is_too_much_for_reading_a_time(text: str) -> None:
    moment, why = read_timestamp(text, NOW)
    assert (moment is None) == bool(why)


# --- folders ----------------------------------------------------------------------------------------------


def test_a_folder_as_nbgrader_keeps_it(tmp_path: Path) -> None:
    put(tmp_path, "bela")
    put(tmp_path, "ada", data=b"hers")
    put(tmp_path, "ada", "timestamp.txt", b"2026-11-20 10:00:00 UTC")
    (tmp_path / "chidi" / "02_gradients").mkdir(parents=True)
    found = taken(tmp_path)
    assert [h.student for h in found.hand_ins] == ["ada", "bela"]
    assert found.hand_ins[0].load() == b"hers"
    assert found.hand_ins[0].timestamp == datetime(2026, 11, 20, 10)
    assert all(not h.notes for h in found.hand_ins)


def test_a_time_that_lies_ahead_is_a_note(tmp_path: Path) -> None:
    put(tmp_path, "ada")
    ahead = datetime.now(UTC) + timedelta(days=400)
    put(tmp_path, "ada", "timestamp.txt", f"{ahead:%Y-%m-%d %H:%M:%S} UTC".encode())
    hand_in = taken(tmp_path).hand_ins[0]
    assert hand_in.timestamp is None
    assert "future" in hand_in.notes[0]
    assert hand_in.load() == b"work"


def test_links_pipes_and_folders_in_place_of_a_notebook_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(b"the answers")
    place = tmp_path / "submitted"
    for student in ("link", "pipe", "folder", "linked-lesson", "loop"):
        (place / student).mkdir(parents=True)
    for student in ("link", "pipe", "folder", "loop"):
        (place / student / LESSON).mkdir()
    (place / "link" / LESSON / f"{TITLE}.ipynb").symlink_to(secret)
    os.mkfifo(place / "pipe" / LESSON / f"{TITLE}.ipynb")
    (place / "folder" / LESSON / f"{TITLE}.ipynb").mkdir()
    (place / "loop" / LESSON / f"{TITLE}.ipynb").symlink_to(f"{TITLE}.ipynb")
    (place / "linked-lesson" / LESSON).symlink_to(tmp_path)
    (place / "linked-student").symlink_to(place / "folder")
    (place / "stray.txt").write_text("?")
    found = taken(place)
    assert sorted(by_student(found)) == ["folder", "link", "linked-lesson", "loop", "pipe"]
    for hand_in in found.hand_ins:
        with pytest.raises(IntakeError):
            hand_in.load()
    assert len(found.strays) == 2


def test_a_notebook_of_200_MB_is_not_read(tmp_path: Path) -> None:
    path = put(tmp_path, "ada")
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(IntakeError, match="at most"):
        taken(tmp_path).hand_ins[0].load()


def test_a_name_that_was_changed_on_the_way_is_found_and_said(tmp_path: Path) -> None:
    put(tmp_path, "ada", "derivatives (1).ipynb", b"hers")
    put(tmp_path, "bela", "derivatives-2.ipynb", b"his")
    put(tmp_path, "bela", "scratch.ipynb")
    put(tmp_path, "chidi", "a.ipynb")
    put(tmp_path, "chidi", "b.ipynb")
    put(tmp_path, "dilnoza")
    put(tmp_path, "dilnoza", "more.ipynb")
    found = by_student(taken(tmp_path))
    assert found["ada"].load() == b"hers"
    assert found["bela"].load() == b"his"
    with pytest.raises(IntakeError, match=r"no derivatives\.ipynb"):
        found["chidi"].load()
    assert found["dilnoza"].load() == b"work"
    for student in ("ada", "bela", "dilnoza"):
        assert len(found[student].notes) == 1


@pytest.mark.parametrize("student", ["a\nb", " lead", "x" * 250, "bad\udcffbytes"])
def test_a_folder_with_an_unfit_name_is_graded_under_a_fit_one(tmp_path: Path, student: str) -> None:
    put(tmp_path, student, data=b"hers")
    hand_in = taken(tmp_path).hand_ins[0]
    assert hand_in.student == fit_id(student)
    assert hand_in.load() == b"hers"
    assert "cannot be a folder's name" in hand_in.notes[0]


def test_two_ids_that_differ_in_case_alone_say_so(tmp_path: Path) -> None:
    put(tmp_path, "ada", data=b"hers")
    put(tmp_path, "Ada", data=b"another's")
    found = taken(tmp_path).hand_ins
    other = next(hand_in for hand_in in found if hand_in.student != "ada")
    assert len(found) == 2
    assert "'Ada' is another's where case does not count" in other.notes[0]


# --- archives ---------------------------------------------------------------------------------------------


def test_what_canvas_downloads(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "canvas.zip",
        {
            "lovelaceada_1234_56789_derivatives.ipynb": b"hers",
            "bartokbela_LATE_77_99_derivatives-1.ipynb": b"his",
        },
    )
    found = by_student(taken(path, {"1234": "ada"}))
    assert found["ada"].load() == b"hers"
    assert found["ada"].lms_user_id == "1234"
    assert found["bartokbela_77"].load() == b"his"
    assert any("late" in note for note in found["bartokbela_77"].notes)


def test_what_moodle_downloads(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "moodle.zip",
        {
            "Ada Lovelace_11_assignsubmission_file_/derivatives.ipynb": b"hers",
            "Bela Bartok_12_assignsubmission_file_derivatives.ipynb": b"his",
            "Kim Lee_13_assignsubmission_file_/derivatives.ipynb": b"one",
            "Kim Lee_14_assignsubmission_file_/derivatives.ipynb": b"other",
        },
    )
    found = by_student(taken(path))
    assert found["Ada Lovelace"].load() == b"hers"
    assert found["Bela Bartok"].load() == b"his"
    assert found["Kim Lee_13"].load() == b"one"
    assert found["Kim Lee_14"].load() == b"other"


def test_an_archive_of_nbgraders_folders(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "class.zip",
        {
            f"submitted/ada/{LESSON}/{TITLE}.ipynb": b"hers",
            f"submitted/ada/{LESSON}/timestamp.txt": b"2026-11-20 10:00:00 UTC",
            f"submitted/ada/{LESSON}/.ipynb_checkpoints/{TITLE}.ipynb": b"old",
            f"bela/{TITLE}.ipynb": b"his",
            "__MACOSX/._bela": b"",
        },
    )
    found = by_student(taken(path))
    assert found["ada"].load() == b"hers"
    assert found["ada"].timestamp == datetime(2026, 11, 20, 10)
    assert found["bela"].load() == b"his"


def test_an_archive_leads_nowhere_else(tmp_path: Path) -> None:
    link = zipfile.ZipInfo(f"link/{TITLE}.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = archive(
        tmp_path / "bad.zip",
        [
            ("../../escaped.ipynb", b"x"),
            ("/abs/derivatives.ipynb", b"x"),
            ("C:\\x\\derivatives.ipynb", b"x"),
            (f"a/../../{TITLE}.ipynb", b"x"),
            (link, b"/etc/passwd"),
            ("inner/nested.zip", b"PK"),
            ("nobody.ipynb", b"x"),
            (f"fine/{TITLE}.ipynb", b"work"),
        ],
    )
    found = taken(path)
    assert list(by_student(found)) == ["fine"]
    assert len(found.strays) == 7
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.zip"]


def test_an_entry_that_grows_without_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(tmp_path / "bomb.zip", {f"ada/{TITLE}.ipynb": bytes(3_000_000), f"bela/{TITLE}.ipynb": b"work"})
    raw = bytearray(path.read_bytes())
    monkeypatch.setattr(intake, "MAX_NOTEBOOK", 1_000_000)
    with pytest.raises(IntakeError, match="at most"):
        by_student(taken(path))["ada"].load()
    # The same with a size that lies: in the entry and in the list of entries.
    size = (3_000_000).to_bytes(4, "little")
    path.write_bytes(bytes(raw).replace(size, (10).to_bytes(4, "little")))
    found = by_student(taken(path))
    with contextlib.suppress(IntakeError):
        assert len(found["ada"].load()) <= 10
    assert found["bela"].load() == b"work"


def test_an_entry_twice_under_one_name_counts_once_and_is_said(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = archive(tmp_path / "twice.zip", [(f"ada/{TITLE}.ipynb", b"first"), (f"ada/{TITLE}.ipynb", b"second")])
    hand_in = taken(path).hand_ins[0]
    assert hand_in.load() == b"second"
    assert "more than once" in hand_in.notes[0]


def test_encrypted_entries_and_broken_bytes_are_records(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {f"ada/{TITLE}.ipynb": b"work" * 1000, f"bela/{TITLE}.ipynb": b"work"})
    raw = bytearray(path.read_bytes())
    start = raw.index(f"ada/{TITLE}.ipynb".encode()) + len(f"ada/{TITLE}.ipynb")
    raw[start : start + 8] = b"\xff" * 8
    path.write_bytes(raw)
    found = by_student(taken(path))
    with pytest.raises(IntakeError):
        found["ada"].load()
    assert found["bela"].load() == b"work"
    raw = bytearray(archive(tmp_path / "b.zip", {f"ada/{TITLE}.ipynb": b"work"}).read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "b.zip").write_bytes(raw)
    assert "encrypted" in taken(tmp_path / "b.zip").strays[0]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a zip at all", b"\x1f\x8b" + bytes(100)])
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    with pytest.raises(IntakeError, match="no zip archive"):
        taken(path)


def test_a_place_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="no folder"):
        taken(tmp_path / "nowhere")


def test_a_large_class_in_one_archive(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for n in range(30_000):
            file.writestr(f"s{n}/{TITLE}.ipynb", b"")
    path = tmp_path / "many.zip"
    path.write_bytes(buffer.getvalue())
    found = taken(path)
    assert len(found.hand_ins) == 30_000
