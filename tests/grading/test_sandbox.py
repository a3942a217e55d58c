"""The sandbox, for real: what a submission may try is refused, ended or noted, and costs nobody else anything."""

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.judging.examine import Ask
from autograder.grading.judging.grade import grade
from autograder.grading.judging.graded import Graded
from autograder.grading.sandbox.holder import Sandbox, SandboxError, open_sandbox
from autograder.grading.student import protocol
from autograder.grading.student.protocol import Outcome
from tests.grading import notebooks

RIGHT = [2.0, 2.0, 2.0, 3.0, 2.0, 3.0, 2.0, 4.0, 1.0]


@pytest.fixture(scope="module")
def walls() -> Iterator[Sandbox]:
    with open_sandbox() as held:
        yield held


@pytest.fixture(scope="module", params=["bubblewrap", "process"])
def either(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with open_sandbox(request.param) as held:
        yield held


def graded(held: Sandbox, texts: dict[str, str] | None = None, *own: str) -> Graded:
    """A right submission with other `texts` by grade id, and cells of the learner's `own` in front."""
    rows = [notebooks.cell(f"mine-{n}", text) for n, text in enumerate(own)]
    notebook = notebooks.after(notebooks.submitted(texts), "imports", *rows)
    return grade(notebooks.encoded(notebook), notebooks.plan(), notebooks.key(), held)


def points(result: Graded) -> list[float]:
    return [verdict.points for _, verdict in result.verdicts]


def run(held: Sandbox, source: str) -> Outcome:
    """What one cell comes to in a child of its own."""
    child = held.start()
    try:
        child.allow(20)
        nonce = protocol.fresh_nonce()
        protocol.send(child, nonce, protocol.run_request([(0, source)]))
        return protocol.checked_outcome(protocol.receive_reply(child, nonce), 0)
    finally:
        child.close()


def test_a_right_submission_gets_all_points_twice_the_same(either: Sandbox) -> None:
    first = graded(either, None, "print('hello')\nx = [1, 2]\nx", "plt.plot(x)")
    assert points(first) == RIGHT
    assert first.notes == ()
    assert [bool(cell.pngs) for cell in first.cells if cell.extra] == [False, True]
    assert graded(either, None, "print('hello')\nx = [1, 2]\nx", "plt.plot(x)") == first


@pytest.mark.parametrize(
    "own",
    [
        "!ls",
        "%timeit -n 2 3 + 4",
        "%%time\ny = 5",
        "name = input('who? ')",
        "import subprocess\nsubprocess.run(['ls'])",
        "from autograder.check import check\ncheck('secant_slope')\ncheck('no such piece')",
        "import sys, warnings\nprint('careful', file=sys.stderr)\nwarnings.warn('careful')",
        "np.seterr(all='raise')",
        "import os\nos.chdir('/')",
        "import sys\nsys.setrecursionlimit(50)",
        "import threading\nt = threading.Thread(target=print, args=('hi',))\nt.start()\nt.join()",
        "import matplotlib\nmatplotlib.use('webagg')",
        "open('notes.txt', 'w').write('mine')\nopen('notes.txt').read()",
        "import signal\nsignal.signal(signal.SIGPROF, signal.SIG_IGN)",
        "import random\nrandom.seed()\nnp.random.seed()",
        "class f: pass",
    ],
)
def test_an_honest_cell_of_ones_own_costs_no_points(walls: Sandbox, own: str) -> None:
    assert points(graded(walls, None, own)) == RIGHT


REFUSED = {
    "read the system's files": "open('/etc/passwd').read()",
    "read a home": "import os\nos.listdir(os.path.expanduser('~root'))",
    "read /proc": "open('/proc/self/maps').read()",
    "read the parent's memory": "import os\nopen(f'/proc/{os.getppid()}/mem', 'rb').read(1)",
    "write outside": "open('/code/x.py', 'w')",
    "write into the packages": "import numpy\nopen(numpy.__file__, 'a')",
    "write a device": "open('/dev/urandom', 'wb')",
    "make a device": "import os, stat\nos.mknod('/scratch/d', stat.S_IFCHR | 0o600, os.makedev(1, 3))",
    "make a FIFO": "import os\nos.mkfifo('/scratch/f')",
    "plant a link": "import os\nos.symlink('/etc', '/scratch/l')",
    "open a socket": "import socket\nsocket.socket()",
    "open a unix socket": "import socket\nsocket.socketpair()",
    "resolve a name": "import urllib.request\nurllib.request.urlopen('http://example.org')",
    "run a program": "import os\nos.execv('/usr/bin/env', ['env'])",
    "run a shell": "import subprocess\nsubprocess.run('true', shell=True)",
    "fork": "import os\nos.fork()",
    "fork as multiprocessing does": "import multiprocessing\nmultiprocessing.Process(target=print).start()",
    "kill the parent": "import os\nos.kill(os.getppid(), 9)",
    "kill everybody": "import os\nos.kill(-1, 9)",
    "signal by a descriptor": "import os, signal\nsignal.pidfd_send_signal(os.pidfd_open(os.getppid()), 9)",
    "signal by a file": "import fcntl, os\nr, w = os.pipe()\nfcntl.fcntl(r, fcntl.F_SETOWN, os.getppid())",
    "trace": "import ctypes\nassert ctypes.CDLL(None).ptrace(0, 0, 0, 0) == 0, 'refused'",
    "raise a limit": "import resource\nresource.setrlimit(resource.RLIMIT_CPU, (10**6, 10**6))",
    "another's limits": "import os, resource\nresource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))",
    "mount": "import ctypes\nassert ctypes.CDLL(None).mount(b'x', b'/scratch', b'tmpfs', 0, None) == 0, 'refused'",
    "memory without a file": "import os\nos.memfd_create('x')",
    "a new namespace": "import ctypes\nassert ctypes.CDLL(None).unshare(0x10000000) == 0, 'refused'",
    "io_uring": "import ctypes\nassert ctypes.CDLL(None).syscall(425, 8, bytes(120)) >= 0, 'refused'",
    "bpf": "import ctypes\nassert ctypes.CDLL(None).syscall(321, 0, bytes(120), 120) >= 0, 'refused'",
    "keys": "import ctypes\nassert ctypes.CDLL(None).syscall(250, 0, -3, 1) >= 0, 'refused'",
    "userfaultfd": "import ctypes\nassert ctypes.CDLL(None).syscall(323, 0) >= 0, 'refused'",
    "priorities": "import os\nos.setpriority(os.PRIO_PROCESS, os.getppid(), 19)",
}


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED)
def test_what_is_not_ones_own_is_refused(either: Sandbox, source: str, request: pytest.FixtureRequest) -> None:
    if "read a home" in request.node.name and os.geteuid() != 0:
        source = "import os\nos.listdir('/home')"
    outcome = run(either, source)
    assert outcome.error.startswith(
        ("PermissionError", "FileNotFoundError", "OSError", "URLError", "AssertionError", "ValueError", "BlockingIO")
    ), outcome
    assert points(graded(either)) == RIGHT


def test_there_is_nothing_to_find(walls: Sandbox) -> None:
    looked = run(
        walls,
        "import os, sys, gc\n"
        "found = [os.path.join(d, f) for top in ('/code', '/scratch') for d, _, fs in os.walk(top) for f in fs]\n"
        "print(os.path.exists('/proc'), os.path.exists('/home'), os.path.exists('/etc/passwd'))\n"
        "print([f for f in found if 'key' in f or 'solution' in f or f.endswith(('.json', '.ipynb', '.db'))])\n"
        "print(sorted(m for m in sys.modules if m.startswith(('autograder', 'course', 'solutions'))))\n"
        "print(dict(os.environ))\n"
        "kinds = ('LessonKey', 'PieceKey', 'Verdict')\n"
        "print([type(o).__name__ for o in gc.get_objects() if type(o).__name__ in kinds])\n",
    )
    assert looked.error == ""
    root, files, modules, environment, objects = looked.stdout.strip().splitlines()
    assert files == "[]"
    assert "judge" not in modules
    assert "keys" not in modules
    assert "solutions" not in modules
    assert root == "False False False"
    assert "STEEPEST" not in environment
    assert objects == "[]"


def test_open_descriptors_are_the_childs_own(walls: Sandbox) -> None:
    looked = run(
        walls,
        "import os\nopen_ones = []\n"
        "for n in range(128):\n"
        "    try: open_ones.append((n, os.fstat(n).st_mode >> 12))\n"
        "    except OSError: pass\n"
        "print(open_ones)",
    )
    kinds = dict(eval(looked.stdout))
    assert kinds.pop(0) == kinds.pop(1) == kinds.pop(2) == 2
    assert list(kinds.values()) == [0o14]


ENDS = {
    "exits": "import os\nos._exit(0)",
    "crashes": "import ctypes\nctypes.string_at(0)",
    "aborts": "import os\nos.abort()",
    "closes its descriptors": "import os\nos.closerange(0, 200)",
    "recurses in C": "import sys\nsys.setrecursionlimit(10**8)\nx = []\nfor _ in range(10**6): x = [x]\nrepr(x)",
}


@pytest.mark.parametrize("source", ENDS.values(), ids=ENDS)
def test_a_cell_that_ends_the_process_costs_only_itself(walls: Sandbox, source: str) -> None:
    result = graded(walls, None, source)
    assert points(result) == RIGHT
    mine = next(cell for cell in result.cells if cell.extra)
    assert mine.error


SABOTAGE = {
    "an alarm for later": "import signal\nsignal.setitimer(signal.ITIMER_REAL, 0.001)",
    "every signal ignored": "import signal\nfor s in range(1, 32):\n    try: signal.signal(s, signal.SIG_IGN)\n"
    "    except OSError: pass",
    "a sleep at exit": "import atexit, time\natexit.register(time.sleep, 1000)",
    "a loop in a finalizer": "class F:\n    def __del__(self):\n        while True: pass\nf = F()",
    "closed streams": "import sys\nsys.stdout.close()\nsys.stderr.close()",
    "no builtins": "del __builtins__",
    "no import system": "import sys\nsys.meta_path.clear()\nsys.path.clear()",
    "no main module": "import sys\ndel sys.modules['__main__']",
    "hooks": "import gc, sys\ngc.callbacks.append(lambda *a: 1 / 0)\nsys.displayhook = sys.excepthook = None",
    "a profile": "import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)",
    "builtins replaced": "import builtins\nbuiltins.open = builtins.repr = builtins.type = None",
    "an exception that exits": "class X(BaseException):\n    def __str__(self): raise SystemExit\nraise X",
    "a repr that is none": "class E:\n    def __repr__(self): return 5\nE()",
    "characters that are none": "print('\\ud800')\n'\\udfff'",
    "forks": "import os\nwhile True:\n    try: os.fork()\n    except OSError: break",
    "threads": "import threading, time\ntry:\n"
    "    while True: threading.Thread(target=time.sleep, args=(100,)).start()\nexcept RuntimeError: pass",
    "files of well-known names": "for n in ('numpy', 'autograder', 'sitecustomize', 'conftest', 'msgpack'):\n"
    "    with open(n + '.py', 'w') as f: f.write('1 / 0')",
}


@pytest.mark.parametrize("source", SABOTAGE.values(), ids=SABOTAGE)
def test_sabotage_of_ones_own_process_costs_at_most_the_cell(walls: Sandbox, source: str) -> None:
    assert points(graded(walls, None, source)) == RIGHT


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("import os; os._exit(0)", "ended"),
        ("raise SystemExit", "raised"),
        ("raise KeyboardInterrupt", "ended"),
        ("return [0.0] * 10**6", "garbled"),
        ("return 'x' * 10**8", "not_numbers"),
        ("return np.zeros((10**4, 10**4))", "garbled"),
        ("return np.lib.stride_tricks.as_strided(np.zeros(1), (10**5, 10**5), (0, 0))", "raised"),
        ("x = []; x.append(x); return x", "garbled"),
        ("return np.array([1], dtype=object)", "not_numbers"),
        ("return type('F', (float,), {'__float__': lambda s: 1.0, '__eq__': lambda *a: True})(3.0)", "other"),
    ],
)
def test_a_piece_that_lies_or_dies_gets_nothing_and_costs_nobody_else(walls: Sandbox, body: str, kind: str) -> None:
    result = graded(walls, {"piece-secant_slope": f"def secant_slope(f, a, b):\n    {body}"})
    assert points(result) == [0.0, *RIGHT[1:]]
    finding = result.verdicts[0][1].behaviors[0].finding
    assert finding is not None
    if kind != "other":
        assert finding.kind == kind


def test_lying_values_are_plain_on_this_side(walls: Sandbox) -> None:
    liar = (
        "class Liar(np.ndarray):\n"
        "    def __array_ufunc__(self, *a, **k): return True\n"
        "    def __eq__(self, other): return True\n"
        "    def __reduce__(self): return (eval, ('1/0',))\n"
        "def secant_slope(f, a, b):\n    return np.zeros(3).view(Liar)"
    )
    result = graded(walls, {"piece-secant_slope": liar})
    assert points(result) == [0.0, *RIGHT[1:]]


def test_no_frame_of_ones_own_earns_a_point(walls: Sandbox) -> None:
    """A learner's code finds the socket and speaks before it is asked, or in place of the answer."""
    early = (
        "import os, stat, struct\n"
        "import msgpack\n"
        "for n in range(3, 128):\n"
        "    try:\n"
        "        if stat.S_ISSOCK(os.fstat(n).st_mode): sock = n\n"
        "    except OSError: pass\n"
        "reply = msgpack.packb({'status': 'ready', 'detail': '', 'cases': []})\n"
        "frame = struct.pack('>I16s', len(reply), bytes(16)) + reply\n"
    )
    before = graded(walls, None, early + "os.write(sock, frame * 3)")
    assert points(before) == RIGHT
    inside = early + "def secant_slope(f, a, b):\n    os.write(sock, frame)\n    return 0.0"
    during = graded(walls, {"piece-secant_slope": inside})
    assert points(during) == [0.0, *RIGHT[1:]]
    drip = early + "def secant_slope(f, a, b):\n    os.write(sock, struct.pack('>I', 2**32 - 1) + bytes(100))"
    assert points(graded(walls, {"piece-secant_slope": drip})) == [0.0, *RIGHT[1:]]
    assert any("no answer" in note for note in during.notes)


def test_patching_everything_earns_nothing(walls: Sandbox) -> None:
    patches = (
        "import sys, builtins, math, autograder.probing, autograder.wire\n"
        "np.allclose = np.isclose = lambda *a, **k: True\n"
        "math.isclose = lambda *a, **k: True\n"
        "builtins.abs = lambda x: 0\n"
        "autograder.wire.encode = lambda value: b'x'\n"
    )
    result = graded(walls, {"piece-secant_slope": "def secant_slope(f, a, b):\n    return 0.0"}, patches)
    assert points(result) == [0.0, *RIGHT[1:]]


def test_memory_output_files_and_pictures_are_capped(walls: Sandbox) -> None:
    assert run(walls, "x = bytearray(10**10)").error.startswith("MemoryError")
    assert len(run(walls, "print('x' * 10**9)").stdout) < protocol.MAX_STDOUT + 100
    assert "File too large" in run(walls, "open('big', 'wb').write(bytes(10**8))").error
    full = run(walls, "for n in range(100):\n    open(f'part{n}', 'wb').write(bytes(10**7))")
    assert "No space left" in full.error
    assert "Too many open files" in run(walls, "files = [open(f'f{n}', 'w') for n in range(10**6)]").error
    giant = run(walls, "import matplotlib.pyplot as plt\nplt.figure(figsize=(1e4, 1e4), dpi=1000)\nplt.plot([1, 2]);")
    assert len(giant.pngs) == 1
    many = run(walls, "for _ in range(50): plt_figure = __import__('matplotlib.pyplot').pyplot.figure()")
    assert len(many.pngs) == protocol.MAX_PNGS
    assert points(graded(walls)) == RIGHT


def test_scratch_is_empty_for_the_next_one(walls: Sandbox) -> None:
    run(walls, "import os\nos.makedirs('a/b/c')\nopen('a/b/x', 'w').write('left')\nos.chmod('a/b', 0)")
    assert run(walls, "import os\nprint(os.listdir('/scratch'))").stdout == "[]\n"
    run(walls, "import os\nfor n in range(1900): open(str(n), 'w')")
    assert run(walls, "import os\nprint(os.listdir('/scratch'))").stdout == "[]\n"


def test_too_many_files_end_the_child(walls: Sandbox) -> None:
    with pytest.raises(protocol.Ended):
        run(walls, "import time\nfor n in range(10**6):\n    open(str(n), 'w').close()\ntime.sleep(60)")
    assert points(graded(walls)) == RIGHT


def test_a_busy_loop_is_interrupted_and_a_stubborn_one_ended(walls: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    child = walls.start()
    child.allow(0.3)
    nonce = protocol.fresh_nonce()
    protocol.send(
        child,
        nonce,
        protocol.run_request([(0, "while True:\n    try:\n        while True: pass\n    except BaseException: pass")]),
    )
    started = time.monotonic()
    with pytest.raises(protocol.Late):
        protocol.receive_reply(child, nonce)
    assert time.monotonic() - started < 30
    child.close()
    assert points(graded(walls)) == RIGHT


@pytest.mark.parametrize("counted", [True, False])
def test_sleep_is_time_too(walls: Sandbox, monkeypatch: pytest.MonkeyPatch, counted: bool) -> None:
    asleep = walls.start()
    if not counted:
        monkeypatch.setattr("autograder.grading.sandbox.holder.WALL_FACTOR", 1.0)
        monkeypatch.setattr(asleep, "_accounts", Path("/nowhere"))
    asleep.allow(0.3)
    nonce = protocol.fresh_nonce()
    protocol.send(asleep, nonce, protocol.run_request([(0, "import time\ntime.sleep(100)")]))
    started = time.monotonic()
    with pytest.raises(protocol.Late):
        protocol.receive_reply(asleep, nonce)
    # The rest of 0.3 s was waiting for a processor, on a machine that is busy with other things.
    assert time.monotonic() - started < 3.0
    assert (asleep.spent() > 0.2) == counted
    asleep.close()


def test_waiting_for_a_processor_is_not_time(walls: Sandbox) -> None:
    """Three others on one processor leave a child a quarter of it; it is late only after four times as long."""
    child = walls.start()
    processor = min(os.sched_getaffinity(0))
    os.sched_setaffinity(child.pid, {processor})
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(3)]
    try:
        for process in busy:
            os.sched_setaffinity(process.pid, {processor})
        child.allow(0.8)
        nonce = protocol.fresh_nonce()
        source = "import time\nuntil = time.process_time() + 0.4\nwhile time.process_time() < until: pass"
        protocol.send(child, nonce, protocol.run_request([(0, source)]))
        assert not protocol.checked_outcome(protocol.receive_reply(child, nonce), 0).error
        assert child.spent() < 0.8
    finally:
        for process in busy:
            process.kill()
            process.wait()
        child.close()


def test_a_stubborn_cell_is_left_out_and_the_rest_counts(walls: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.grading.judging.examine.CELL_SECONDS", 0.2)
    monkeypatch.setattr("autograder.grading.judging.examine.QUICK_SECONDS", 0.2)
    stubborn = "import signal\nsignal.signal(signal.SIGPROF, signal.SIG_IGN)\nwhile True: pass"
    result = graded(walls, None, "before = 1", stubborn, "after = before")
    assert points(result) == RIGHT
    mine = [cell.error for cell in result.cells if cell.extra]
    assert mine == ["", "Stopped: this cell did not stop in time. It was left out.", ""]
    assert len(result.notes) == 1


def test_a_stubborn_piece_gets_nothing_and_the_rest_counts(walls: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.grading.judging.grade.Ask", lambda *a: Ask(*a[:3], 0.2))
    monkeypatch.setattr("autograder.grading.judging.grade._made", [None, None, []])
    text = (
        "import signal\ndef tangent_line(f, x0):\n    signal.signal(signal.SIGPROF, signal.SIG_IGN)\n"
        "    while True: pass"
    )
    result = graded(walls, {"piece-tangent_line": text})
    assert points(result) == [*RIGHT[:6], 0.0, *RIGHT[7:]]
    finding = dict(result.verdicts)["check-tangent_line"].behaviors[0].finding
    assert finding is not None
    assert finding.kind == "slow"


def test_a_drip_is_late(walls: Sandbox) -> None:
    child = walls.start()
    child.allow(0.2)
    nonce = protocol.fresh_nonce()
    source = (
        "import os, stat, time, struct\n"
        "def is_sock(n):\n    try: return stat.S_ISSOCK(os.fstat(n).st_mode)\n    except OSError: return False\n"
        "sock = next(n for n in range(3, 128) if is_sock(n))\n"
        "os.write(sock, struct.pack('>I', 10**6) + bytes(16))\n"
        "while True:\n    os.write(sock, b'x')\n    time.sleep(0.01)"
    )
    protocol.send(child, nonce, protocol.run_request([(0, source)]))
    started = time.monotonic()
    with pytest.raises(protocol.Late):
        protocol.receive_reply(child, nonce)
    assert time.monotonic() - started < 10
    child.close()


def test_one_submission_cannot_reach_the_next(walls: Sandbox) -> None:
    graded(
        walls,
        None,
        "import autograder.probing\nautograder.probing.answer = None\nopen('/scratch/numpy.py', 'w').write('1/0')",
    )
    result = graded(walls, None, "import numpy, sys\nprint(numpy.__file__)")
    assert points(result) == RIGHT
    assert result.notes == ()


def test_a_lost_parent_is_replaced(either: Sandbox) -> None:
    assert points(graded(either)) == RIGHT
    before = either.pid
    assert before is not None
    os.kill(before, 9)
    # What it held ends with it, a moment later.
    time.sleep(0.5)
    assert points(graded(either)) == RIGHT
    assert either.pid != before


def test_an_idle_sandbox_leaves_no_process_and_no_folder() -> None:
    held = open_sandbox()
    graded(held)
    pid, folder = held.pid, held.folder
    held.close()
    assert not Path(f"/proc/{pid}").exists()
    assert not folder.exists()


def test_a_sandbox_that_is_closed_while_it_starts_is_awaited_and_leaves_nothing() -> None:
    """Killed before its walls stand, it would leave a process that waits for ever."""
    held = open_sandbox()
    launch, begun, done, seen = held._launch, threading.Event(), threading.Event(), []

    def slow(theirs: Any, folder: Path) -> Any:
        seen.append(launch(theirs, folder))
        begun.set()
        time.sleep(0.3)
        done.set()
        return seen[0]

    held._launch = slow

    def start() -> None:
        with contextlib.suppress(SandboxError):
            held.start()

    starter = threading.Thread(target=start)
    starter.start()
    assert begun.wait(10)
    held.close()
    assert done.is_set()
    starter.join(30)
    assert seen[0].poll() is not None
    assert not held.folder.exists()
    with pytest.raises(SandboxError, match="closed"):
        held.start()


def test_isolation_is_by_name_and_nothing_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SandboxError, match="unknown isolation 'none'"):
        open_sandbox("none")
    monkeypatch.setattr("autograder.grading.sandbox.bubblewrap.found", lambda: None)
    with open_sandbox() as held, pytest.raises(SandboxError, match="bubblewrap is not installed"):
        held.start()


def test_several_sandboxes_work_side_by_side() -> None:
    results: dict[int, Any] = {}

    def work(number: int) -> None:
        with open_sandbox() as held:
            results[number] = graded(held)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert results[0] == results[1]
    assert points(results[0]) == RIGHT
