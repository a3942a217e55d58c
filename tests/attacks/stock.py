"""Runs in a course of its own: stock `nbgrader autograde` for each student named; prints what each got, as JSON."""

import json
import logging
import sys

from nbgrader.apps import NbGraderAPI
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

logging.disable(logging.CRITICAL)
config = Config(PyFileConfigLoader("nbgrader_config.py", path=".").load_config())
config.CourseDirectory.root = "."
config.ExecutePreprocessor.timeout = 60
api = NbGraderAPI(config=config)
lesson, *students = sys.argv[1:]
if not api.generate_assignment(lesson)["success"]:
    sys.exit("nbgrader could not generate the assignment")
got = {}
for student in students:
    done = api.autograde(lesson, student)
    if not done["success"]:
        got[student] = "no grade: " + (done["error"] or done["log"] or "").strip().splitlines()[-1][:80]
        continue
    with api.gradebook as book:
        got[student] = f"{book.find_submission(lesson, student).score:g} points"
print(json.dumps(got))
