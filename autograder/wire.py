"""Plain data, and its bytes: the only form in which inputs and results cross a process boundary.

Plain data is none, bool, int64, float, short strings, lists, tuples, dicts with string keys, arrays of a few
dtypes, and :class:`Opaque` for whatever else a learner's code gives back. Decoding is strict: it never builds
anything but plain data, and raises only :class:`WireError`. This module must know nothing of pieces.
"""

from dataclasses import dataclass
from typing import Any

import msgpack
import numpy as np

MAX_BYTES = 16_000_000
MAX_DEPTH = 12
MAX_ITEMS = 100_000
MAX_TEXT = 4_000
MAX_AXES = 8
MAX_UNPACKED = 16 * MAX_ITEMS
"""How much is unpacked before it is counted exactly. An array is one item, and up to fourteen of msgpack's."""

_DTYPES = {"b": "?", "f": "<f4", "d": "<f8", "l": "<i8", "z": "<c16"}
_LETTERS = {np.dtype(code): letter for letter, code in _DTYPES.items()}
_ARRAY, _TUPLE, _OPAQUE = 1, 2, 3


class WireError(ValueError):
    """Bytes that are not plain data, or more of it than the limits allow."""


@dataclass(frozen=True)
class Opaque:
    """Stands for a value that is not plain data; `kind` is the name of its type."""

    kind: str


def to_plain(value: Any, depth: int = 0) -> Any:
    """`value` as plain data; what has no plain form becomes :class:`Opaque`."""
    if depth > MAX_DEPTH:
        return Opaque("something nested very deeply")
    if value is None or isinstance(value, bool | Opaque):
        return value
    if isinstance(value, str) or (isinstance(value, np.ndarray) and value.ndim == 0 and value.dtype.kind == "U"):
        return str(value)[:MAX_TEXT]
    if isinstance(value, np.generic):
        return _plain_array(np.asarray(value))
    if isinstance(value, int):
        return int(value) if -(2**63) <= value < 2**63 else float(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, np.ndarray):
        return _plain_array(value)
    if isinstance(value, list | tuple):
        items = [to_plain(item, depth + 1) for item in value]
        return tuple(items) if isinstance(value, tuple) else items
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {str(key)[:MAX_TEXT]: to_plain(item, depth + 1) for key, item in value.items()}
    return Opaque(type(value).__name__)


def _plain_array(array: np.ndarray[Any, Any]) -> Any:
    """An array of a dtype that travels; a scalar of float64, int64 or bool becomes Python's own number."""
    if array.dtype.kind in "iu" and array.dtype != np.uint64:
        array = array.astype(np.int64)
    elif array.dtype == np.float16:
        array = array.astype(np.float32)
    elif array.dtype.kind == "f" and array.dtype.itemsize > 8:
        array = array.astype(np.float64)
    if array.dtype not in _LETTERS or array.ndim > MAX_AXES:
        return Opaque(f"an array of {array.dtype}")
    if array.ndim == 0 and array.dtype != np.float32:
        return to_plain(array.item())
    return np.array(array)


def encode(value: Any) -> bytes:
    """The bytes of plain data. WireError when it is larger than the limits allow."""
    try:
        # Lone surrogates have no bytes; a learner's text may hold some.
        data: bytes = msgpack.packb(
            value, default=_pack, use_bin_type=True, strict_types=True, unicode_errors="replace"
        )
    except WireError:
        raise
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise WireError(f"not plain data: {type(error).__name__}") from None
    if len(data) > MAX_BYTES:
        raise WireError(f"{len(data)} bytes, at most {MAX_BYTES} travel")
    return data


def _pack(value: Any) -> msgpack.ExtType:
    if isinstance(value, tuple):
        return msgpack.ExtType(_TUPLE, encode(list(value)))
    if isinstance(value, np.ndarray):
        body = [_LETTERS[value.dtype], list(value.shape), value.astype(_DTYPES[_LETTERS[value.dtype]]).tobytes()]
        return msgpack.ExtType(_ARRAY, encode(body))
    if isinstance(value, Opaque):
        return msgpack.ExtType(_OPAQUE, value.kind.encode()[:200])
    raise WireError(f"{type(value).__name__} is not plain data")


def decode(data: bytes) -> Any:
    """Plain data from its bytes; arrays are fresh and writeable. WireError for anything else."""
    if len(data) > MAX_BYTES:
        raise WireError(f"{len(data)} bytes, at most {MAX_BYTES} are read")
    value = _unpack(data, 0, [MAX_UNPACKED])
    checked(value)
    return value


def _unpack(data: bytes, depth: int, left: list[int]) -> Any:
    """What `data` holds. `left` is how many more items may come: 16 MB of empty dicts would be more than a gigabyte."""

    def counted(built: Any) -> Any:
        left[0] -= 1 + len(built)
        if left[0] < 0:
            raise WireError("too many items")
        return built

    def extended(code: int, body: bytes) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise WireError("too many items")
        return _unpack_extension(code, body, depth + 1, left)

    if depth > MAX_DEPTH:
        raise WireError("nested too deeply")
    try:
        return msgpack.unpackb(
            data,
            ext_hook=extended,
            list_hook=counted,
            object_pairs_hook=lambda pairs: counted(_unique(pairs)),
            strict_map_key=True,
            raw=False,
            max_array_len=MAX_ITEMS,
            max_map_len=MAX_ITEMS,
            max_str_len=MAX_TEXT * 4,
        )
    except WireError:
        raise
    except (ValueError, TypeError, msgpack.UnpackException, RecursionError) as error:
        raise WireError(f"not plain data: {type(error).__name__}") from None


def _unique(pairs: list[tuple[Any, Any]]) -> dict[str, Any]:
    built = dict(pairs)
    if len(built) != len(pairs) or not all(isinstance(key, str) for key in built):
        raise WireError("a dict with a key that stands twice, or is not a string")
    return built


def _unpack_extension(code: int, body: bytes, depth: int, left: list[int]) -> Any:
    if code == _OPAQUE:
        return Opaque(body[:200].decode("utf-8", "replace"))
    value = _unpack(body, depth, left)
    if code == _TUPLE and type(value) is list:
        return tuple(value)
    if code == _ARRAY and type(value) is list and len(value) == 3:
        return _array(*value)
    raise WireError(f"unknown extension {code}")


def _array(letter: Any, shape: Any, raw: Any) -> np.ndarray[Any, Any]:
    if not (type(letter) is str and letter in _DTYPES and type(shape) is list and type(raw) is bytes):
        raise WireError("not an array")
    if len(shape) > MAX_AXES or not all(type(n) is int and 0 <= n <= MAX_BYTES for n in shape):
        raise WireError("an array with an impossible shape")
    size = 1
    for n in shape:
        size *= n
    dtype = np.dtype(_DTYPES[letter])
    if size * dtype.itemsize != len(raw):
        raise WireError("an array whose shape and bytes disagree")
    return np.frombuffer(raw, dtype=dtype).reshape(shape).copy()


_LEAVES = frozenset({type(None), bool, float, str, Opaque})


def checked(value: Any) -> None:
    """Hold plain data against the limits. WireError when it is nested too deeply, too much, or not plain."""
    level, seen, size = [value], 0, 0
    for _ in range(MAX_DEPTH + 1):
        inner: list[Any] = []
        for item in level:
            kind = type(item)
            if kind is list or kind is tuple:
                inner.extend(item)
            elif kind is dict:
                inner.extend(item.values())
            elif kind is int:
                if not -(2**63) <= item < 2**63:
                    raise WireError("an integer beyond 64 bits")
            elif kind is np.ndarray:
                size += item.nbytes
            elif kind not in _LEAVES:
                raise WireError(f"{kind.__name__} is not plain data")
        seen += len(level)
        if seen + len(inner) > MAX_ITEMS or size > MAX_BYTES:
            raise WireError("too many items, or too large ones")
        if not inner:
            return
        level = inner
    raise WireError("nested too deeply")


def copied(value: Any) -> Any:
    """Plain data, anew: writing into the copy changes nothing of the original."""
    kind = type(value)
    if kind is dict:
        return {key: copied(item) for key, item in value.items()}
    if kind is list:
        return [copied(item) for item in value]
    if kind is tuple:
        return tuple(copied(item) for item in value)
    return value.copy() if kind is np.ndarray else value
