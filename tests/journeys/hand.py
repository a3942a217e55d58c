"""A hand that works a figure in a real browser with the keyboard alone, and a clock on what it sees.

It knows the figure's declaration and the classes of the kit; it believes nothing but what stands on the page.
"""

import re
import statistics
from typing import Any

from playwright.sync_api import Locator, Page, expect

from course.figures.graphs.controls import NotingSlider
from course.figures.kit.controls import Choice, Control, PlayedSlider, Slider, TracedSlider
from course.figures.kit.figure import Interactive

TABS = 60
"""At most this many times Tab until a control has the focus: more would be no way for a person."""

PAGE = 5
"""How many values Page Up and Page Down move a slider (the kit's promise)."""

REACHED = re.compile(r"\breached\b")


class Hand:
    """One figure on a page."""

    def __init__(self, page: Page, figure: Locator, declared: Interactive) -> None:
        self.page, self.figure, self.declared = page, figure, declared
        self.goal = figure.locator(".steepest-goal")

    def move(self, name: str, value: Any) -> None:
        """Move the control `name` to a value, or by a word that names a button, as tests/figures/ways says it.

        The words are "press", "step", "play" and "fill PLACE".
        """
        control, part = self._control(name), self._part(name)
        if isinstance(value, str) and value.startswith("fill "):
            self._press(part.locator(f".steepest-note-{value.removeprefix('fill ')}"))
            return
        if value in ("press", "step", "play"):
            button = part if value == "press" else part.locator(f".steepest-{value}")
            self._press(button)
            if value == "play":
                self._watch_to_the_end()
        elif isinstance(control, Choice):
            button = part.locator("button").nth(list(control.options.values()).index(value))
            self._press(button)
            expect(button).to_have_class(re.compile(r"\bmod-active\b"))
        else:
            self._slide(slider_of(control), value)

    def _control(self, name: str) -> Control:
        return next(control for control in self.declared.controls if control.name == name)

    def _part(self, name: str) -> Locator:
        return self.figure.locator(f".steepest-control-{name}")

    def handle(self, name: str) -> Locator:
        """The handle of a slider."""
        return self._part(name).locator(".noUi-handle")

    def _press(self, button: Locator) -> None:
        self.tab_to(button)
        self.page.keyboard.press("Space")

    def _watch_to_the_end(self) -> None:
        """Until the sentence has stood still for a while: what plays changes it several times a second."""
        before = ""
        while (now := self.figure.locator(".steepest-state").first.inner_text()) != before:
            before = now
            self.page.wait_for_timeout(1500)

    def tab_to(self, control: Locator) -> None:
        """Press Tab until `control` has the focus; Shift+Tab where it lies behind."""
        behind = self.page.evaluate(
            "e => Boolean(e.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)",
            control.element_handle(),
        )
        for _ in range(TABS):
            if control.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Shift+Tab" if behind else "Tab")
        raise AssertionError(f"{TABS} times Tab do not lead to {control}")

    def _slide(self, slider: Slider | PlayedSlider, value: float) -> None:
        """Arrows, and Page Up and Page Down for the long way; done when the label says the value."""
        handle = self.handle(slider.name)
        self.tab_to(handle)
        way = slider.values.index(value) - round(float(handle.get_attribute("aria-valuenow") or "nan"))
        pages, arrows = divmod(abs(way), PAGE)
        for key, times in ((("PageUp", "PageDown"), pages), (("ArrowRight", "ArrowLeft"), arrows)):
            for _ in range(times):
                self.page.keyboard.press(key[way < 0])
        label = self._part(slider.name).locator(".widget-label").first
        expect(label).to_have_text(f"{slider.label} = {slider.shown(value)}")

    def reset(self) -> None:
        """Press Reset; done when the light is off."""
        self._press(self.figure.locator("button.steepest-reset"))
        expect(self.goal).not_to_have_class(REACHED)

    def is_green(self) -> bool:
        """Whether the light is on now."""
        return bool(REACHED.search(self.goal.get_attribute("class") or ""))

    def turns_green(self) -> None:
        """Wait for the light; AssertionError when it stays off. Play takes a few seconds."""
        expect(self.goal).to_have_class(REACHED, timeout=15_000)
        expect(self.goal.locator(".steepest-light")).to_contain_text("Reached.")


def slider_of(control: Control) -> Slider | PlayedSlider:
    """The slider in a control. TypeError for a control without one."""
    if isinstance(control, TracedSlider | NotingSlider):
        return control.slider
    if isinstance(control, Slider | PlayedSlider):
        return control
    raise TypeError(f"{control.name} is no slider")


def sliders(declared: Interactive) -> list[Slider | PlayedSlider]:
    """All sliders of a figure, in its order."""
    kinds = Slider | PlayedSlider | TracedSlider | NotingSlider
    return [slider_of(control) for control in declared.controls if isinstance(control, kinds)]


# --- the clock --------------------------------------------------------------------------------------------

WATCH = """figure => {
    const shown = () => figure.querySelector('svg.steepest-picture');
    const said = () => figure.querySelector('p.steepest-state');
    const clock = window.steepestClock = {milliseconds: null};
    let pressed = null, picture = null, sentence = null;
    figure.addEventListener('keydown', () => {
        clock.milliseconds = null;
        [pressed, picture, sentence] = [performance.now(), shown(), said()];
    }, true);
    new MutationObserver(() => {
        if (pressed === null || (shown() === picture && said() === sentence)) return;
        const since = pressed, same = shown() === picture;
        pressed = null;
        // A message that is posted in a frame is delivered after this frame has been painted.
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => { clock.milliseconds = same ? -1 : performance.now() - since; };
            channel.port2.postMessage(0);
        });
    }).observe(figure, {subtree: true, childList: true});
}"""
"""The sentence changes after the picture: where it alone is new, the key did not change the picture."""


def key_to_picture(hand: Hand, slider: Slider | PlayedSlider, times: int) -> list[float]:
    """Milliseconds from a key on the slider to the new picture, painted, for `times` keys; taken in the page.

    Keys that leave the picture as it was are not counted. AssertionError where a key changes nothing within five
    seconds.
    """
    handle = hand.handle(slider.name)
    hand.tab_to(handle)
    hand.figure.evaluate(WATCH)
    found: list[float] = []
    step = 1
    for _ in range(times):
        place = round(float(handle.get_attribute("aria-valuenow") or "nan"))
        if not 0 <= place + step < len(slider.values):
            step = -step
        hand.page.keyboard.press("ArrowRight" if step > 0 else "ArrowLeft")
        hand.page.wait_for_function("steepestClock.milliseconds !== null", timeout=5_000)
        found.append(float(hand.page.evaluate("steepestClock.milliseconds")))
        hand.page.wait_for_timeout(80)
    return [milliseconds for milliseconds in found if milliseconds > 0]


def p95(milliseconds: list[float]) -> float:
    """The 95 percent point."""
    return statistics.quantiles(milliseconds, n=20)[-1]
