"""nbgrader's configuration for this course: where things are, and how lessons are released.

`nbgrader` finds this file when it is run in the root of the checkout. Working files of a class live in grading/.
"""

from pathlib import Path

c = get_config()  # noqa: F821 - put there by traitlets

root = Path(__file__).resolve().parent
(root / "grading").mkdir(exist_ok=True)

c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "steepest"
c.CourseDirectory.source_directory = "solutions/notebooks"
c.CourseDirectory.release_directory = "course"
c.CourseDirectory.submitted_directory = "grading/submitted"
c.CourseDirectory.autograded_directory = "grading/autograded"
c.CourseDirectory.feedback_directory = "grading/feedback"
c.CourseDirectory.db_url = f"sqlite:///{root / 'grading' / 'gradebook.db'}"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__"]

# The words of each piece stand in its stub, so nbgrader's own list is used with one member exchanged.
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.LockCells",
    "autograder.authoring.release.StubFromCell",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# Grading that can be trusted, wherever it is started: the notebook is rebuilt from the released one, run in the
# sandbox and judged outside of it; what follows is nbgrader's own.
c.Autograde.sanitize_preprocessors = ["autograder.grading.preprocessors.Rebuild"]
c.Autograde.autograde_preprocessors = [
    "autograder.grading.preprocessors.Judge",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Judge.keys = str(root / "grading" / "keys")

c.ExportApp.plugin_class = "nbgrader.plugins.export.CsvExportPlugin"
