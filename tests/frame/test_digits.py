"""The digits are the published ones, in three parts that never change, and a damaged file is refused."""

import importlib
from pathlib import Path

import numpy as np
import pytest

import course.data as data
from course.data import Damaged, digits

OF_EACH_DIGIT = [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
"""From `optdigits.names` of the UCI repository, for the file of 1,797."""

SIZES = {"train": 1197, "validation": 240, "test": 360}


def _parts() -> dict[str, tuple[np.ndarray, np.ndarray]]:
    loaded = digits()._asdict()
    return {part: (loaded[f"X_{part}"], loaded[f"y_{part}"]) for part in SIZES}


def test_there_are_as_many_of_each_digit_as_the_repository_says() -> None:
    labels = np.concatenate([y for _, y in _parts().values()])
    assert np.bincount(labels).tolist() == OF_EACH_DIGIT


def test_pictures_are_rows_of_64_whole_numbers_from_0_to_16_as_float64() -> None:
    for part, (X, y) in _parts().items():
        assert X.shape == (SIZES[part], 64)
        assert y.shape == (SIZES[part],)
        assert X.dtype == np.float64
        assert y.dtype == np.int64
        assert np.array_equal(X, X.round())
        assert X.min() == 0
        assert X.max() == 16


def test_the_first_picture_of_the_original_is_a_zero_that_looks_like_one() -> None:
    """The first row of `optdigits.tes`."""
    first = [0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0, 0, 3, 15, 2, 0, 11, 8, 0, 0, 4, 12, 0, 0, 8, 8, 0]
    first += [0, 5, 8, 0, 0, 9, 8, 0, 0, 4, 11, 0, 1, 12, 7, 0, 0, 2, 14, 5, 10, 12, 0, 0, 0, 0, 6, 13, 10, 0, 0, 0]
    images, labels, _ = data._stored()
    assert images[0].tolist() == first
    assert labels[:10].tolist() == list(range(10))


def test_no_picture_is_in_two_parts() -> None:
    pictures = np.concatenate([X for X, _ in _parts().values()])
    assert len(np.unique(pictures, axis=0)) == len(pictures) == 1797


def test_each_part_has_its_share_of_each_digit() -> None:
    for part, (_, y) in _parts().items():
        assert np.abs(np.bincount(y) - np.array(OF_EACH_DIGIT) * SIZES[part] / 1797).max() < 1


def test_the_parts_are_the_same_in_every_call_and_writing_into_one_changes_no_other() -> None:
    first = digits()
    kept = [array.copy() for array in first]
    for array in first:
        array[...] = 0
    assert all(np.array_equal(again, before) for again, before in zip(digits(), kept, strict=True))


def test_a_damaged_file_is_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / data.FILE).write_bytes((Path(data.__file__).parent / data.FILE).read_bytes()[:-1])
    monkeypatch.setattr(importlib.resources, "files", lambda package: tmp_path)
    data._stored.cache_clear()
    with pytest.raises(Damaged, match="Install the course again"):
        digits()
    monkeypatch.undo()
    assert len(digits().y_test) == 360
