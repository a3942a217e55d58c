"""What each color means, the same in every figure, and how it looks on a light and on a dark page.

Colors are matplotlib's `petroff10` where it has one; on a dark page thin lines and text are lighter, so that
they keep a contrast of 4.5 to 1. Knows no figure.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Color:
    """One meaning: its color on a light page, and on a dark one."""

    light: str
    dark: str


ROLES = {
    "function": Color("#3f90da", "#5aa5ea"),
    "function-text": Color("#1f6bb0", "#7ab8f0"),
    "slope": Color("#ffa90e", "#ffa90e"),
    "slope-text": Color("#965a00", "#ffb93c"),
    "yours": Color("#832db6", "#cb8df0"),
    "recorded": Color("#6a6e7a", "#9b9fa9"),
    "look": Color("#bd1f01", "#ff8468"),
    "reached": Color("#1a7f4b", "#4cc38a"),
    "ink": Color("#1a1a1b", "#e8e8e9"),
    "faint": Color("#58585c", "#b4b4b8"),
    "line": Color("#c4c4c8", "#55555a"),
    "page": Color("#ffffff", "#111112"),
}
"""The function; slopes and all that flows backward; what the learner wrote; what was recorded; what to look at."""


def var(role: str) -> str:
    """The color of `role` in a style or an SVG attribute of a page. KeyError for no such role."""
    if role not in ROLES:
        raise KeyError(role)
    return f"var(--steepest-{role})"


def light(role: str) -> str:
    """The color of `role` on a light page, as matplotlib takes it."""
    return ROLES[role].light


def themed(text: str) -> str:
    """`text` with every light color replaced by the variable of its role."""
    for role, color in ROLES.items():
        text = text.replace(color.light, var(role))
    return text


def _block(selector: str, colors: dict[str, str]) -> str:
    return selector + "{" + "".join(f"--steepest-{role}:{color};" for role, color in colors.items()) + "}"


def css() -> str:
    """The variables for both of JupyterLab's themes."""
    bright = _block(".steepest-figure", {role: color.light for role, color in ROLES.items()})
    dark = {role: color.dark for role, color in ROLES.items()}
    return bright + "\n" + _block('[data-jp-theme-light="false"] .steepest-figure', dark)
