"""A picture from a stranger's process is written anew with its pixels, or dropped."""

import io
import struct
import zlib

import matplotlib.image
import numpy as np
import pytest

from autograder.grading.judging.png import clean_png


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int = 3, height: int = 2, pixels: bytes | None = None, *more: bytes, depth: int = 8) -> bytes:
    raw = b"".join(b"\0" + bytes(range(4 * width)) for _ in range(height)) if pixels is None else pixels
    header = struct.pack(">IIBBBBB", width, height, depth, 6, 0, 0, 0)
    chunks = [chunk(b"IHDR", header), *more, chunk(b"IDAT", zlib.compress(raw)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_the_pixels_stay() -> None:
    drawn = io.BytesIO()
    matplotlib.image.imsave(drawn, np.random.default_rng(1).random((20, 30, 3)), format="png")
    before, after = (
        matplotlib.image.imread(io.BytesIO(data), format="png")
        for data in (drawn.getvalue(), clean_png(drawn.getvalue()))
    )
    assert np.array_equal(before, after)


def test_everything_else_goes() -> None:
    script = chunk(b"tEXt", b"Comment\0<script>alert(1)</script>")
    cleaned = clean_png(png(3, 2, None, script))
    assert cleaned == clean_png(png())
    assert b"script" not in cleaned
    assert clean_png(png() + b"<script>") == clean_png(png())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        png()[:-20],
        png()[:-1] + b"\0",
        png().replace(b"IDAT", b"IDAX"),
        bytes([*png()[:40], 255 - png()[40], *png()[41:]]),
        png(100_000, 100_000, b""),
        png(3, 2, bytes(1000)),
        png(3, 2, bytes(5)),
        png(3, 2, bytes(10**8)),
        png(3, 2, b"\x09" + bytes(12) + b"\x00" + bytes(12)),
        png(0, 2),
        png(depth=16),
        png(3, 2, None, chunk(b"PLTE", b"abc"), chunk(b"PLTE", b"abc")),
    ],
)
def test_what_is_no_whole_picture_is_dropped(data: bytes) -> None:
    assert clean_png(data) == b""
