"""A minute of the fuzzer on each reader of a stranger's bytes; `make fuzz` gives it ten."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("atheris", reason="the fuzzer is made for Linux on x86-64 only")


@pytest.mark.slow
@pytest.mark.parametrize("target", ["replies", "verdicts", "outcomes", "notebooks"])
def test_nothing_is_raised_but_what_is_declared(target: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", target, "60", f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Done " in done.stderr
