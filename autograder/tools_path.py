"""The tools installed beside this Python, found whether or not the environment was activated."""

import os
import sys
from pathlib import Path


def put_first() -> None:
    """Put the folder of this Python first on PATH: nbgrader calls `alembic` by name, JupyterLab calls `jupyter`."""
    folder = str(Path(sys.executable).parent)
    if os.environ.get("PATH", "").split(os.pathsep)[0] != folder:
        os.environ["PATH"] = os.pathsep.join([folder, os.environ.get("PATH", "")])
