"""JupyterLab, started as a learner starts it, in a real Chromium driven by the keyboard."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

STEEPEST = str(Path(sys.executable).parent / "steepest")
BROWSER = shutil.which("chromium") or shutil.which("google-chrome") or "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
WATCH_PROMPT = """cell => {
    const prompt = cell.querySelector('.jp-InputPrompt');
    let started = false;
    cell.steepestDone = false;
    new MutationObserver((changes, observer) => {
        started ||= prompt.innerText.includes('*');
        if (started && /\\d/.test(prompt.innerText)) { cell.steepestDone = true; observer.disconnect(); }
    }).observe(prompt, {subtree: true, childList: true, characterData: true});
}"""
"""A cell is done when its number comes back after the star; the number can be the one that an earlier kernel left."""

SCREENSHOTS = Path(os.environ.get("STEEPEST_SCREENSHOTS", tempfile.gettempdir()))
"""Where the pictures of a tour are put, to be looked at."""


@contextlib.contextmanager
def lab(folder: Path, lesson: str | None = None) -> Iterator[str]:
    """`steepest lab` on `folder`; gives the address that it prints."""
    environment = {**os.environ, "JUPYTER_CONFIG_DIR": str(folder / ".config"), "IPYTHONDIR": str(folder / ".ipython")}
    command = [STEEPEST, "lab", *([lesson] if lesson else []), "--folder", str(folder), "--no-browser", "--port", "0"]
    server = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        yield _address(server)
    finally:
        server.terminate()
        server.wait(30)


def _address(server: "subprocess.Popen[str]") -> str:
    """The address with its token, read from what the server says; its further words are read and dropped."""
    assert server.stderr
    said = []
    for line in server.stderr:
        said.append(line)
        found = re.search(r"(http://127\.0\.0\.1:\d+/\S*token=\w+)", line)
        if found:
            threading.Thread(target=server.stderr.read, daemon=True).start()
            return found[1]
    raise AssertionError("JupyterLab did not start:\n" + "".join(said))


@contextlib.contextmanager
def browser(width: int = 1280, height: int = 1600) -> Iterator[Page]:
    """A page of a real browser."""
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=BROWSER, args=QUIET)
        try:
            yield chromium.new_page(viewport={"width": width, "height": height})
        finally:
            chromium.close()


class Notebook:
    """A notebook open in JupyterLab."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        # Two saves that a busy machine brings together make JupyterLab ask; a learner keeps what is on the screen.
        asks = page.locator(".jp-Dialog", has_text="File Changed")
        page.add_locator_handler(asks, lambda dialog: dialog.get_by_role("button", name="Overwrite").click())
        page.goto(address, wait_until="domcontentloaded")
        page.locator(".jp-Notebook .jp-MarkdownOutput h1").first.wait_for(timeout=60_000)
        page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for(timeout=60_000)

    def cell(self, text: str) -> Locator:
        """The code cell that holds `text`, scrolled into view."""
        editor = self.page.locator(".jp-CodeCell", has=self.page.locator(".cm-content", has_text=text)).first
        for _ in range(80):
            if editor.count():
                editor.scroll_into_view_if_needed()
                return editor
            self.page.locator(".jp-WindowedPanel-outer").first.evaluate("e => e.scrollBy(0, 700)")
            time.sleep(0.05)
        raise AssertionError(f"no cell holds {text!r}")

    def run(self, cell: Locator, seconds: float = 60) -> Locator:
        """Run a cell with Ctrl+Enter and wait until it is done; gives its output."""
        cell.locator(".cm-content").click()
        cell.evaluate(WATCH_PROMPT)
        self.page.keyboard.press("Control+Enter")
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if cell.evaluate("cell => cell.steepestDone"):
                return cell.locator(".jp-OutputArea").first
            time.sleep(0.03)
        raise AssertionError("the cell did not finish")

    def write(self, cell: Locator, source: str) -> None:
        """Replace what stands in a cell, with the keyboard."""
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(source)

    def command(self, *keys: str) -> None:
        """Leave the editor and press keys in command mode."""
        self.page.keyboard.press("Escape")
        for key in keys:
            self.page.keyboard.press(key)

    def restart(self) -> None:
        """Restart the kernel with the keyboard: 0 twice, and Enter to say yes."""
        self.command("0", "0")
        self.page.locator(".jp-Dialog-content").wait_for()
        self.page.keyboard.press("Enter")
        self.page.locator(".jp-Dialog-content").wait_for(state="hidden")
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for(timeout=60_000)

    def theme(self, name: str) -> None:
        """Turn the page to a theme, "Light" or "Dark", with the command palette."""
        self.page.keyboard.press("Control+Shift+C")
        self.page.locator(".lm-CommandPalette-input").wait_for()
        self.page.keyboard.insert_text(f"Use Theme: JupyterLab {name}")
        self.page.keyboard.press("Enter")
        light = "true" if name == "Light" else "false"
        self.page.locator(f"body[data-jp-theme-light={light}][data-jp-theme-name='JupyterLab {name}']").wait_for(
            state="attached"
        )
        # The style sheet of a theme arrives after its name.
        self.page.wait_for_timeout(500)

    def save(self) -> None:
        """Save with Ctrl+S and wait until it is written."""
        self.page.keyboard.press("Control+s")
        self.page.wait_for_timeout(800)

    def picture(self, name: str) -> Path:
        """A screenshot of the window, to be looked at."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        self.page.screenshot(path=path)
        return path
