"""Rows 1 to 3: forging the verdict by tags and cells, by IPython, by patches."""

import copy

from tests.attacks.attack import RAN, Attack, Notebook, noted, payload, printed, stopped

POINTS = """
points = {"secant_slope": 2, "forward_difference": 2, "central_difference": 2, "best_step": 3, "second_difference": 2,
          "polynomial_derivative": 3, "tangent_line": 2, "train_one_weight": 4}
"""


def checks(notebook: Notebook) -> list[dict]:  # type: ignore[type-arg]
    return [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("grade")]


def marks(notebook: Notebook) -> list[dict]:  # type: ignore[type-arg]
    """The settings of each check cell."""
    return [cell["metadata"]["nbgrader"] for cell in checks(notebook)]


def result(text: str) -> dict:  # type: ignore[type-arg]
    """An execute_result that says `text`."""
    return {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": text}}


def tagged(tag: str, text: str | None = None):  # type: ignore[no-untyped-def]
    def change(notebook: Notebook) -> None:
        for cell in checks(notebook):
            cell["metadata"]["tags"] = [tag]
            points = cell["metadata"]["nbgrader"]["points"]
            cell["outputs"] = [result(text if text is not None else str(points))]

    return change


def deleted(notebook: Notebook) -> None:
    gone = checks(notebook)
    notebook["cells"] = [cell for cell in notebook["cells"] if cell not in gone]


def doubled(notebook: Notebook) -> None:
    for cell in checks(notebook):
        twin = copy.deepcopy(cell)
        twin["id"] += "-twin"
        twin["source"] = "1.0"
        notebook["cells"].append(twin)


def reordered(notebook: Notebook) -> None:
    notebook["cells"].reverse()


def retyped(notebook: Notebook) -> None:
    for cell in checks(notebook):
        cell["cell_type"] = "markdown"
        cell.pop("outputs", None)
        cell.pop("execution_count", None)


def flipped(notebook: Notebook) -> None:
    for mark in marks(notebook):
        mark |= {"solution": True, "locked": False}
    for cell in checks(notebook):
        cell["source"] = f"float({cell['metadata']['nbgrader']['points']})"


def other_points(notebook: Notebook) -> None:
    for mark in marks(notebook):
        mark["points"] = 1e6


def other_ids(notebook: Notebook) -> None:
    for mark in marks(notebook):
        mark["grade_id"] += "-mine"


def ids_swapped(notebook: Notebook) -> None:
    ids = [mark["grade_id"] for mark in marks(notebook)]
    for mark, name in zip(marks(notebook), ids[::-1], strict=True):
        mark["grade_id"] = name


def schema(version: object):  # type: ignore[no-untyped-def]
    def change(notebook: Notebook) -> None:
        for mark in marks(notebook):
            mark["schema_version"] = version

    return change


def rewritten(notebook: Notebook) -> None:
    for cell in checks(notebook):
        cell["source"] = f"{cell['metadata']['nbgrader']['points']}.0"


def other_kernel(notebook: Notebook) -> None:
    notebook["metadata"]["kernelspec"] = {"name": "bash", "display_name": "x", "language": "bash"}
    tagged("skip-execution")(notebook)


def checks_hidden(notebook: Notebook) -> None:
    for cell in checks(notebook):
        cell["metadata"] |= {"jupyter": {"source_hidden": True}, "deletable": True, "editable": True}
        cell["metadata"]["tags"] = ["hide", "remove_cell", "raises-exception"]


def taken_over(notebook: Notebook) -> None:
    """The learner's own cell claims to be the check, in front of it."""
    for cell in list(checks(notebook)):
        mine = copy.deepcopy(cell)
        mine["id"] += "-mine"
        mine["source"] = f"{cell['metadata']['nbgrader']['points']}.0"
        notebook["cells"].insert(0, mine)


TAMPERED = tuple(
    Attack(1, name, change=change, ran=ran, forges=True)
    for name, change, ran in (
        ("check cells tagged skip-execution, with results of one's own", tagged("skip-execution"), noted),
        ("check cells tagged raises-exception, with results of one's own", tagged("raises-exception"), noted),
        ("check cells tagged hide and made editable", checks_hidden, noted),
        ("skipped checks that claim -1", tagged("skip-execution", "-1.0"), noted),
        ("skipped checks that claim nan", tagged("skip-execution", "nan"), noted),
        ("skipped checks that claim inf", tagged("skip-execution", "inf"), noted),
        ("skipped checks that claim a text", tagged("skip-execution", "'all of it'"), noted),
        ("skipped checks that claim 1e9", tagged("skip-execution", "1e9"), noted),
        ("check cells deleted", deleted, noted),
        ("check cells doubled", doubled, noted),
        ("check cells in another order", reordered, lambda graded: True),
        ("check cells turned into markdown", retyped, noted),
        ("check cells flipped to solution cells", flipped, noted),
        ("check cells worth a million", other_points, noted),
        ("check cells under other ids", other_ids, noted),
        ("check cells with each other's ids", ids_swapped, noted),
        ("check cells of schema version 1", schema(1), lambda graded: True),
        ("check cells of schema version 99", schema(99), lambda graded: True),
        ("check cells of schema version 'x'", schema("x"), lambda graded: True),
        ("check cells rewritten to their points", rewritten, noted),
        ("another kernel, checks skipped", other_kernel, noted),
        ("cells of one's own that claim to be the checks", taken_over, noted),
    )
)


def _ipython(name: str, source: str) -> Attack:
    body = "ip = get_ipython()\n" + POINTS + source
    return Attack(2, name, payload(body), forges=True)


IPYTHON = (
    _ipython(
        "input transformer",
        """
def rewrite(lines):
    text = "".join(lines)
    for name, worth in points.items():
        if f'check("{name}")' in text:
            return [f"float({worth})"]
    return lines
ip.input_transformers_post.append(rewrite)
""",
    ),
    _ipython(
        "AST transformer",
        """
import ast
class Rewrite(ast.NodeTransformer):
    def visit_Call(self, node):
        if getattr(node.func, "id", "") == "check":
            return ast.Constant(float(points.get(node.args[0].value, 1)))
        return node
ip.ast_transformers.append(Rewrite())
""",
    ),
    _ipython(
        "run_code replaced",
        """
old = ip.run_code
async def run_code(code, result=None, **more):
    if "check" in code.co_names:
        ip.user_ns["check"] = lambda name: float(points.get(name, 1))
    return await old(code, result, **more)
ip.run_code = run_code
""",
    ),
    _ipython(
        "hook before each cell",
        """
def before(*info):
    ip.user_ns["check"] = lambda name: float(points.get(name, 1))
ip.events.register("pre_run_cell", before)
""",
    ),
    _ipython(
        "hook after each cell",
        """
def after(result):
    result.result = 2.0
ip.events.register("post_run_cell", after)
ip.events.register("post_execute", lambda: ip.displayhook(2.0))
""",
    ),
    _ipython(
        "display publisher of one's own",
        """
from IPython.core.displayhook import DisplayHook
class Lie(type(ip.displayhook)):
    def __call__(self, result=None):
        return super().__call__(2.0 if hasattr(result, "verdict") else result)
ip.displayhook.__class__ = Lie
ip.display_pub.publish = lambda *a, **k: None
""",
    ),
    _ipython(
        "formatter of one's own",
        """
from autograder.check import Result
Result._repr_mimebundle_ = lambda self, **k: {"text/plain": repr(float(self.verdict.of))}
""",
    ),
    _ipython(
        "messages on the kernel's channels",
        """
session, socket = ip.kernel.session, ip.kernel.iopub_socket
content = {"data": {"text/plain": "2.0"}, "metadata": {}, "execution_count": 1}
session.send(socket, "execute_result", content, parent=ip.parent_header)
""",
    ),
)


def _patch(name: str, source: str) -> Attack:
    return Attack(3, name, payload(POINTS + source), ran=lambda graded: printed(graded) or stopped(graded), forges=True)


PATCHES = (
    _patch("check replaced", "def check(name):\n    return float(points.get(name, 1))"),
    _patch("check that returns nothing", "globals()['check'] = lambda name: None"),
    _patch("check that returns nan", "globals()['check'] = lambda name: float('nan')"),
    _patch("check that returns -1", "globals()['check'] = lambda name: -1.0"),
    _patch("check that returns a text", "globals()['check'] = lambda name: 'well done'"),
    _patch("the judge replaced", "import autograder.judge as j\nfrom autograder.verdict import Verdict\n"
           "j.judge = lambda piece, key, reply: Verdict(piece.name, piece.lesson, piece.points, ())\n"
           "j.judge_question = lambda q, reply, section='': Verdict(q.name, q.lesson, q.points, ())"),
    _patch("agreement replaced", "import autograder.differ as d\nd.agrees = lambda *a: True"),
    _patch("every rule accepts", "import autograder.differ as d\n"
           "d.RULES.update(dict.fromkeys(d.RULES, lambda *a: True))"),
    _patch("numpy.allclose and isclose say yes", "import numpy\nnumpy.allclose = lambda *a, **k: True\n"
           "numpy.isclose = lambda *a, **k: numpy.ones(1, bool)\nnumpy.testing.assert_allclose = lambda *a, **k: None"),
    _patch("points of a verdict replaced", "from autograder.verdict import Verdict\n"
           "Verdict.points = property(lambda self: float(self.of))"),
    _patch("a verdict always passes", "from autograder.verdict import Judged\n"
           "Judged.holds = property(lambda self: True)"),
    _patch("a key without cases", "import autograder.keys as k\nold = k.load\nfrom dataclasses import replace\n"
           "def load(lesson):\n    key = old(lesson)\n"
           "    return replace(key, pieces={n: replace(p, cases=()) for n, p in key.pieces.items()})\nk.load = load"),
    _patch("the probing replaced", "import autograder.probing as p, autograder.keys as k\n"
           "def answer(piece, names, cases, seconds=None):\n"
           "    right = k.load(piece.lesson).pieces[piece.name].cases\n"
           "    return {'status': 'ready', 'detail': '', 'cases': [{'value': c.expected} for c in right]}\n"
           "p.answer = answer"),
    _patch("the wire's decoder replaced", "import autograder.wire as w\nw.decode = w.encode = lambda value: value\n"
           "w.to_plain = lambda value, depth=0: value"),
    _patch("math and builtins patched", "import math, builtins\nmath.isclose = lambda *a, **k: True\n"
           "builtins.all = lambda *a: True\nbuiltins.any = lambda *a: False"),
    _patch("modules replaced by one's own", "import sys, types\nfake = types.ModuleType('autograder.check')\n"
           "fake.check = lambda name: float(points.get(name, 1))\nsys.modules['autograder.check'] = fake\n"
           "globals()['check'] = fake.check"),
    _patch("an import hook", "import sys\nclass Finder:\n    def find_spec(self, name, path, target=None):\n"
           "        if name.startswith('autograder'): raise ImportError\nsys.meta_path.insert(0, Finder())\n"
           "globals()['check'] = lambda name: float(points.get(name, 1))"),
    _patch("float replaced", "import builtins\nclass F(float):\n    def __repr__(self): return '2.0'\n"
           "builtins.float = F"),
    _patch("all frames' names overwritten", "import sys, ctypes\nframe = sys._getframe()\nwhile frame:\n"
           "    frame.f_globals.update(check=lambda name: 2.0, judge=None)\n    frame = frame.f_back"),
)  # fmt: skip

FILES = tuple(
    Attack(3, f"{name} beside the notebook", (f"print({RAN!r})",), files={name: text}, ran=printed, forges=True)
    for name, text in {
        "numpy.py": "raise SystemExit",
        "autograder.py": "",
        "autograder/check.py": "def check(name):\n    return {'secant_slope': 2.0}.get(name, 1.0)\n",
        "sitecustomize.py": "import os\nos._exit(3)",
        "usercustomize.py": "import os\nos._exit(3)",
        "conftest.py": "raise SystemExit",
        "x.pth": "import os; os._exit(3)",
        "nbgrader_config.py": "c = get_config()\nc.Autograde.autograde_preprocessors = []",
        "ipython_config.py": "c = get_config()\nc.InteractiveShellApp.exec_lines = ['check = lambda name: 2.0']",
        "startup/00.py": "check = lambda name: 2.0",
    }.items()
)

ATTACKS = (*TAMPERED, *IPYTHON, *PATCHES, *FILES)
