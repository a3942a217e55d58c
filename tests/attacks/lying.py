"""Rows 4 to 7: values that lie, looking for the answer, ending the process, behaving otherwise when graded.

Each is a `secant_slope` of the learner's that does not know the answer, so any point is a point that was not earned.
"""

from tests.attacks.attack import Attack, asked, payload, stopped


def _piece(row: int, name: str, body: str, before: str = "", forges: bool = False, slow: bool = False) -> Attack:
    lines = "\n".join(f"    {line}" for line in body.strip().splitlines())
    text = f"{before.strip()}\n\n\ndef secant_slope(f, a, b):\n{lines}\n"
    return Attack(row, name, pieces={"piece-secant_slope": text}, ran=asked, forges=forges, slow=slow)


VALUES = (
    _piece(4, "a float that equals everything", "return Liar(3.0)", "class Liar(float):\n"
           "    def __eq__(self, other): return True\n    def __float__(self): return 1.0\n    __hash__ = None\n"
           "    def __sub__(self, other): return 0.0\n    def __abs__(self): return 0.0"),
    _piece(4, "an array that equals everything", "return np.zeros(1).view(Liar)", "class Liar(np.ndarray):\n"
           "    def __eq__(self, other): return np.ones(1, bool)\n"
           "    def __array_ufunc__(self, *a, **k): return np.ones(1, bool)\n"
           "    def __array_function__(self, *a, **k): return True"),
    _piece(4, "a value that unpickles to a command", "return Liar(3.0)", "class Liar(float):\n"
           "    def __reduce__(self):\n        return (eval, ('__import__(\"os\")._exit(0)',))"),
    _piece(4, "an object with __array__", "return Liar()", "class Liar:\n"
           "    def __array__(self, *a, **k): return np.full(1, np.nan)\n    def __float__(self): return 0.0"),
    _piece(4, "an object array", "return np.array([Liar()], dtype=object)", "class Liar:\n"
           "    def __eq__(self, other): return True"),
    _piece(4, "a structured array", "return np.zeros(3, dtype=[('x', 'f8'), ('y', 'O')])"),
    _piece(4, "an array of 10^10 entries with zero strides",
           "return np.lib.stride_tricks.as_strided(np.zeros(1), (10**5, 10**5), (0, 0))"),
    _piece(4, "an array of 4e9 x 4e9 entries", "return np.broadcast_to(0.0, (2**31, 2**31))"),
    _piece(4, "a NaN with a payload", "return np.uint64(0x7FF8DEADBEEF0001).view(np.float64)"),
    _piece(4, "a list that holds itself", "x = []\nx.append(x)\nreturn x"),
    _piece(4, "200,000 lists in each other", "x = 0.0\nfor _ in range(200_000):\n    x = [x]\nreturn x"),
    _piece(4, "a dict whose keys collide", "return {Key(): 1.0 for _ in range(100)}", "class Key(str):\n"
           "    def __hash__(self): return 1\n    def __eq__(self, other): return self is other"),
    _piece(4, "a text of 100 MB", "return 'x' * 10**8"),
    _piece(4, "bytes", "return b'\\x00' * 1000"),
    _piece(4, "an integer of 10,000 digits", "return 10**9999"),
    _piece(4, "a complex number", "return 1 + 2j"),
    _piece(4, "a generator without end", "return iter(int, 1)"),
    _piece(4, "a masked array", "return np.ma.masked_all(3)"),
    _piece(4, "True", "return True"),
    _piece(4, "the function itself", "return f"),
    _piece(4, "a reply in place of a value", "return {'status': 'ready', 'detail': '', 'cases': [{'value': 1.0}] * 6}"),
    _piece(4, "a million numbers", "return [0.0] * 10**6"),
    _piece(4, "the tag of an array in the key's form", "return {'#array': ['<f8', [1], [0.0]]}"),
)  # fmt: skip

_WIRE = """
import os, stat, struct
import msgpack


def _socket(n):
    try:
        return stat.S_ISSOCK(os.fstat(n).st_mode)
    except OSError:
        return False


def speak(data):
    for n in range(3, 256):
        if _socket(n):
            os.write(n, data)


reply = msgpack.packb({"status": "ready", "detail": "", "cases": [{"value": 1.0}] * 6})
frame = struct.pack(">I16s", len(reply), bytes(16)) + reply
"""

REPLIES = (
    _piece(4, "a reply of one's own before the real one", "speak(frame)\nreturn 0.0", _WIRE),
    _piece(4, "ten replies", "speak(frame * 10)\nreturn 0.0", _WIRE),
    _piece(4, "half a reply, then nothing", "speak(frame[:10])\nimport time\ntime.sleep(3600)", _WIRE, slow=True),
    _piece(4, "a frame that claims 4 GB", "speak(struct.pack('>I', 2**32 - 1) + bytes(100))\nreturn 0.0", _WIRE),
    _piece(4, "a flood of bytes", "while True:\n    speak(bytes(10**6))", _WIRE),
    _piece(4, "no reply at all", "import os\nos.closerange(3, 256)\nreturn 0.0"),
    Attack(4, "a reply before any question", (_WIRE + "speak(frame * 20)\nprint('the payload ran')",), ran=stopped),
)


def _look(name: str, source: str, forges: bool = False) -> Attack:
    """Prints what it finds; what was found must hold no canary."""
    return Attack(5, name, payload(source), forges=forges)


LOOKING = (
    _look("frames", "import sys\nframe = sys._getframe()\nwhile frame:\n    print(list(frame.f_locals)[:50], "
          "[v for v in map(str, frame.f_locals.values()) if 'canary' in v])\n    frame = frame.f_back"),
    _look("the garbage collector", "import gc\nprint([o for o in gc.get_objects() if type(o).__name__ in "
          "('LessonKey', 'PieceKey', 'KeyCase', 'Verdict')])"),
    _look("/proc", "import os\nfor pid in os.listdir('/proc'):\n    for part in ('environ', 'cmdline', 'maps'):\n"
          "        try: print(open(f'/proc/{pid}/{part}').read())\n        except OSError: pass"),
    _look("the environment", "import os\nprint(dict(os.environ))"),
    _look("open descriptors", "import os\nfor n in range(3, 256):\n    try: print(n, os.pread(n, 10**6, 0))\n"
          "    except OSError: pass"),
    _look("temporary folders", "import glob\nfor path in glob.glob('/scratch/**', recursive=True):\n"
          "    try: print(path, open(path).read())\n    except OSError: pass"),
    _look("the course's files", "import pathlib, autograder\nroot = pathlib.Path(autograder.__file__).parents[1]\n"
          "for path in root.rglob('*.json'):\n    print(path, path.read_text())"),
    _look("the solutions", "import solutions.reference.derivatives as s, inspect\nprint(inspect.getsource(s))"),
    _look("the public key", "import autograder.keys as k\nprint(k.load('01_derivatives').pieces)"),
    _look("secret files by their place", "print(open('{canary}/secret.txt').read())"),
    _look("the class's keys", "import glob\nfor path in glob.glob('{canary}/keys/*'):\n    print(open(path).read())\n"
          "print(open('{canary}/keys/01_derivatives.json').read())"),
    _look("the gradebook", "import sqlite3\nprint(sqlite3.connect('file:{canary}/gradebook.db?mode=ro', uri=True)"
          ".execute('select * from secret').fetchall())"),
    _look("other submissions", "print(open('{canary}/submitted/bela/derivatives.ipynb').read())"),
    _look("the whole disk", "import os\nprint([os.path.join(d, f) for d, _, fs in os.walk('/') for f in fs "
          "if 'canary' in d or 'secret' in f][:50])"),
)  # fmt: skip

ANSWERS = (
    _piece(5, "answers looked up in the public key", """
import autograder.keys as keys
for case in keys.load('01_derivatives').pieces['secant_slope'].cases:
    if (case.inputs['a'], case.inputs['b']) == (a, b):
        return case.expected
""", forges=True),
    _piece(5, "answers taken from a caller's frame", """
import sys
frame = sys._getframe()
while frame:
    key = frame.f_locals.get('key')
    for case in getattr(key, 'cases', ()):
        if (case.inputs['a'], case.inputs['b']) == (a, b):
            return case.expected
    frame = frame.f_back
""", forges=True),
    _piece(5, "answers taken from the garbage collector", """
import gc
for thing in gc.get_objects():
    if type(thing).__name__ == 'KeyCase' and {'f', 'a', 'b'} == set(thing.inputs):
        if (thing.inputs['a'], thing.inputs['b']) == (a, b):
            return thing.expected
""", forges=True),
    _piece(5, "the reference imported in a piece", "from solutions.reference.derivatives import secant_slope as s\n"
           "return s(f, a, b)"),
    _piece(5, "a borrowed piece of the same lesson", "from autograder.learner.carry import carry\n"
           "return carry('secant_slope')(f, a, b)"),
    _piece(5, "the callback called and looked into", "values = [c.cell_contents for c in (f.__closure__ or ())]\n"
           "return sum(v for v in values if isinstance(v, float))"),
)  # fmt: skip


def _end(name: str, source: str, ran=stopped) -> Attack:  # type: ignore[no-untyped-def]
    return Attack(6, name, (source,), ran=ran)


ENDING = (
    _end("os._exit(0)", "import os\nos._exit(0)"),
    _end("SystemExit", "raise SystemExit"),
    _end("KeyboardInterrupt", "raise KeyboardInterrupt"),
    _end("a segmentation fault", "import ctypes\nctypes.string_at(0)"),
    _end("abort", "import os\nos.abort()"),
    _end("the process killed by itself", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"),
    _end("deep recursion", "def f(): return f()\nf()"),
    _end("recursion without a limit", "import sys\nsys.setrecursionlimit(10**9)\ndef f(): return f()\nf()"),
    *(
        Attack(6, name, payload(source))
        for name, source in {
            "stdout and excepthook replaced": "import sys\nkept = sys.stdout\nsys.excepthook = lambda *a: None\n"
            "sys.stdout = sys.stderr = None\nsys.stdout = kept",
            "descriptors 0, 1 and 2 closed": "import os\nfor n in (0, 1, 2): os.close(n)",
            "a function for the end": "import atexit, time\natexit.register(time.sleep, 10**6)",
            "a finalizer that loops": "class F:\n    def __del__(self):\n        while True: pass\nkept = F()",
            "signals ignored": "import signal\nfor n in (1, 2, 3, 13, 14, 15): signal.signal(n, signal.SIG_IGN)",
        }.items()
    ),
    *(
        _piece(6, f"a piece that ends in {name}", body)
        for name, body in {
            "os._exit": "import os\nos._exit(0)",
            "SystemExit": "raise SystemExit(0)",
            "a crash": "import ctypes\nctypes.string_at(0)",
            "deep recursion": "return secant_slope(f, a, b)",
        }.items()
    ),
)

ACTING = (
    _piece(7, "right on every second call only", "calls.append(1)\nreturn (f(b) - f(a)) / (b - a) * (len(calls) % 2)",
           "calls = []"),
    _piece(7, "otherwise once inputs repeat", "if (a, b) in seen:\n    return (f(b) - f(a)) / (b - a)\n"
           "seen.add((a, b))\nreturn 0.0", "seen = set()"),
    _piece(7, "otherwise when the clock says so", "import time\nif time.time() % 1 > 2:\n"
           "    return (f(b) - f(a)) / (b - a)\nreturn 0.0"),
    _piece(7, "right only where a check is in the stack", "import sys\nframe = sys._getframe(1)\n"
           "if 'check' in frame.f_code.co_name or 'judge' in str(frame.f_globals.get('__name__')):\n"
           "    return (f(b) - f(a)) / (b - a)\nreturn 0.0"),
)  # fmt: skip

ATTACKS = (*VALUES, *REPLIES, *LOOKING, *ANSWERS, *ENDING, *ACTING)
