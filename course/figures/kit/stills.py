"""Pictures for the text of a lesson: PNG, drawn by matplotlib, the same bytes each time. Knows no lesson.

They are opaque and light, so that they are readable on a dark page too.
"""

import io
from collections.abc import Callable

import matplotlib
from matplotlib.figure import Figure

from course.figures.kit.layers import INCHES, STYLE
from course.figures.kit.palette import light

DPI = 100
MEDIA_TYPE = "image/png"


def png(draw: Callable[[Figure], None]) -> tuple[str, bytes]:
    """What `draw` puts on a figure of 7 x 3.5 inches: the media type and the data."""
    buffer = io.BytesIO()
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=INCHES, dpi=DPI, facecolor=light("page"), layout="constrained")
        draw(figure)
        figure.savefig(buffer, format="png", metadata={"Software": None})
    return MEDIA_TYPE, buffer.getvalue()
