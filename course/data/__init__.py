"""The handwritten digits: 1,797 pictures of 8 x 8 pixels, in three parts that never change. Knows no lesson.

Where they come from, and under which license, stands beside this file in SOURCE.md.
"""

import functools
import hashlib
import importlib.resources
import io
from typing import Any, NamedTuple

import numpy as np

Array = np.ndarray[Any, Any]

FILE = "digits.npz"
SHA_256 = "fd232c6bcf50a611603348ac2aadce09f99a640c0507c454968f051c082bc27c"
PARTS = ("train", "validation", "test")


class Damaged(ValueError):
    """The file of the digits is not the one that the course was built with."""


class Digits(NamedTuple):
    """Pictures, a row of 64 pixels from 0 to 16 each, as float64; and for each the digit that it shows, an int."""

    X_train: Array
    y_train: Array
    X_validation: Array
    y_validation: Array
    X_test: Array
    y_test: Array


def digits() -> Digits:
    """The digits: 1,197 to train on, 240 to choose by, 360 to test with; the same ones in every call, as new arrays.

    In each part the ten classes have their share. Damaged when the file beside this module is another one.
    """
    images, labels, parts = _stored()
    chosen = [np.flatnonzero(parts == k) for k in range(len(PARTS))]
    return Digits(*(array[rows] for rows in chosen for array in (images.astype(np.float64), labels.astype(np.int64))))


@functools.cache
def _stored() -> tuple[Array, Array, Array]:
    """Pictures, labels, and for each which of PARTS it belongs to."""
    data = (importlib.resources.files("course.data") / FILE).read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA_256:
        raise Damaged(f"{FILE} is not the file that this course came with. Install the course again, or fetch it anew.")
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        return stored["images"], stored["labels"], stored["parts"]
