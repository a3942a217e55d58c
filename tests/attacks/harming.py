"""Rows 8 to 11: time, memory and disk; the network; files and processes of others."""

from autograder.grading.judging.graded import Graded
from tests.attacks.attack import Attack, payload, printed, stopped


def _time(name: str, source: str) -> Attack:
    return Attack(8, name, (source,), ran=stopped, slow=True)


TIME = (
    _time("an endless loop", "while True: pass"),
    _time("a loop that ignores SIGINT and SIGTERM", "import signal\nsignal.signal(2, signal.SIG_IGN)\n"
          "signal.signal(15, signal.SIG_IGN)\nwhile True:\n    try:\n        while True: pass\n"
          "    except BaseException: pass"),
    _time("a sleep of a day", "import time\ntime.sleep(86_400)"),
    _time("a loop in a finalizer", "class F:\n    def __del__(self):\n        while True: pass\nF()\n1 / 0"),
    _time("a loop in C", "sum(iter(int, 1))"),
    _time("a regular expression without end", "import re\nre.match(r'(a+)+$', 'a' * 64 + 'b')"),
    _time("a big power", "9 ** 9 ** 9"),
    Attack(8, "a piece that never ends", (), {"piece-secant_slope": "def secant_slope(f, a, b):\n    while True: pass"},
           ran=lambda graded: "slow" in str(graded.verdicts[0]) or "late" in str(graded.verdicts[0]), slow=True),
)  # fmt: skip


def _cut(graded: Graded) -> bool:
    """More was printed than was kept."""
    return any("more characters" in cell.stdout for cell in graded.cells)


def _hoard(name: str, source: str, ran=printed, slow: bool = False) -> Attack:  # type: ignore[no-untyped-def]
    return Attack(9, name, payload(source) if ran is printed else (source,), ran=ran, slow=slow)


HOARDING = (
    _hoard("100 GB of memory at once", "x = bytearray(10**11)"),
    _hoard("memory bit by bit", "x = []\nwhile True: x.append(bytearray(10**7))"),
    _hoard("a fork bomb", "import os\nwhile True:\n    os.fork()"),
    _hoard("a thread bomb", "import threading, time\nwhile True:\n"
           "    threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()"),
    _hoard("a full disk", "for n in range(1000):\n    open(f'part{n}', 'wb').write(bytes(10**7))"),
    _hoard("one file of 100 GB", "with open('big', 'wb') as file:\n    file.truncate(10**11)\n"
           "    for _ in range(1000): file.write(bytes(10**8))"),
    _hoard("a million files", "for n in range(10**6):\n    open(f'f{n}', 'w').close()", lambda graded: True),
    _hoard("a million open files", "kept = [open(f'f{n}', 'w') for n in range(10**6)]"),
    _hoard("a detached child that acts later", "import os, time\nif os.fork() == 0:\n    os.setsid()\n"
           "    time.sleep(2)\n    open('/scratch/later', 'w').write('x')\n    os._exit(0)"),
    _hoard("1 GB of output in one line", "print('x' * 10**9)", _cut),
    _hoard("a million lines of output", "for n in range(10**6): print(n)", _cut),
    _hoard("1 GB to the descriptor of stdout", "import os\nfor _ in range(1000): os.write(1, bytes(10**6))"),
    _hoard("a figure of 1e5 x 1e5 pixels", "import matplotlib.pyplot as plt\nplt.figure(figsize=(1e3, 1e3), dpi=100)\n"
           "plt.plot([1, 2])"),
    _hoard("a thousand figures", "import matplotlib.pyplot as plt\nfor _ in range(40): plt.figure()"),
    _hoard("a picture that is no picture", "from IPython.display import Image, display\n"
           "display(Image(data=b'<script>', format='png'))"),
)  # fmt: skip


def _network(name: str, source: str) -> Attack:
    return Attack(10, name, payload(source))


NETWORK = (
    _network("a service on this machine", "import socket\nsocket.create_connection(('127.0.0.1', {port}), 2)"),
    _network("a service by IPv6", "import socket\nsocket.create_connection(('::1', {port}), 2)"),
    _network("a datagram to this machine", "import socket\n"
             "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', {port}))"),
    _network("an abstract unix socket", "import socket\n"
             "socket.socket(socket.AF_UNIX).connect('\\0' + '{abstract}')"),
    _network("a unix socket in the file system", "import socket\n"
             "socket.socket(socket.AF_UNIX).connect('{canary}/sock')"),
    _network("a name looked up", "import socket\nsocket.getaddrinfo('localhost', {port})\n"
             "socket.create_connection(('localhost', {port}), 2)"),
    _network("a raw socket", "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_RAW, 1)"),
    _network("a netlink socket", "import socket\nsocket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)"),
    _network("urllib", "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:{port}/', timeout=2)"),
    _network("a server of one's own", "import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 0))\ns.listen()"),
)  # fmt: skip


def _reach(name: str, source: str) -> Attack:
    return Attack(11, name, payload(source))


REACHING = (
    _reach("home read", "import os\nprint(os.listdir(os.path.expanduser('~root')))"),
    _reach("/etc read", "print(open('/etc/passwd').read())"),
    _reach("a secret overwritten", "open('{canary}/secret.txt', 'w').write('mine')"),
    _reach("a secret removed", "import shutil\nshutil.rmtree('{canary}')"),
    _reach("the gradebook written", "import sqlite3\nb = sqlite3.connect('{canary}/gradebook.db')\n"
           "b.execute('update secret set value = 100')\nb.commit()"),
    _reach("a rival's submission emptied", "open('{canary}/submitted/bela/derivatives.ipynb', 'w')"),
    _reach("the course's code changed", "import autograder.wire as w\nopen(w.__file__, 'a').write('1 / 0')"),
    _reach("a link to a secret", "import os\nos.symlink('{canary}/secret.txt', 'link')\nprint(open('link').read())"),
    _reach("a hard link to a secret", "import os\nos.link('{canary}/secret.txt', 'hard')\nprint(open('hard').read())"),
    _reach("a device file", "import os, stat\nos.mknod('disk', 0o600 | stat.S_IFBLK, os.makedev(254, 0))\n"
           "print(open('disk', 'rb').read(100))"),
    _reach("a pipe that nobody reads", "import os\nos.mkfifo('pipe')\nos.open('pipe', os.O_WRONLY | os.O_NONBLOCK)"),
    _reach("a bystander killed", "import os\nos.kill({bystander}, 9)"),
    _reach("the first process killed", "import os, signal\nos.kill(1, signal.SIGKILL)"),
    _reach("another process traced", "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
           "assert libc.ptrace(16, {bystander}, 0, 0) == 0, 'refused'"),
    _reach("a program started", "import subprocess\nprint(subprocess.run(['/bin/ls', '/'], capture_output=True))"),
    _reach("a shell", "import os\nassert os.system('id') == 0, 'refused'"),
    _reach("a file system mounted", "import ctypes\nlibc = ctypes.CDLL(None)\n"
           "assert libc.mount(b'none', b'/tmp', b'tmpfs', 0, None) == 0, 'refused'"),
    _reach("a namespace of one's own", "import ctypes\nassert ctypes.CDLL(None).unshare(0x10000000) == 0, 'refused'"),
    _reach("another root", "import os\nos.chroot('/tmp')"),
    _reach("another user", "import os\nos.setuid(0)\nos.setgid(0)\nprint(open('{canary}/secret.txt').read())"),
    _reach("limits lifted", "import resource\nfor n in range(16):\n"
           "    try: resource.setrlimit(n, (resource.RLIM_INFINITY,) * 2)\n    except (OSError, ValueError): pass\n"
           "x = bytearray(10**11)"),
    _reach("the kernel's keys and io_uring", "import ctypes\nlibc = ctypes.CDLL(None)\n"
           "print([libc.syscall(n, 0, 0, 0, 0, 0) for n in (248, 249, 250, 321, 323, 425)])"),
)  # fmt: skip

ATTACKS = (*TIME, *HOARDING, *NETWORK, *REACHING)
