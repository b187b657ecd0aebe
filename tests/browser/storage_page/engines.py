"""Three browsers that open the test page and ask it things, each in its own way."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from pwa.browsers import chromium as find_chromium

READY_SECONDS = 120
"""Pyodide takes its time to boot in a slow browser."""


class Page(Protocol):
    """A page in some browser."""

    def open(self, url: str) -> None:
        """Load *url*."""
        ...

    def run(self, script: str, *args: Any) -> Any:
        """Return what *script*, the body of a function, returns."""
        ...


def ask(page: Page, name: str, *args: Any) -> Any:
    """Return the answer of function *name* in the page's worker, or raise its error."""
    number = page.run(
        "return window.ask(arguments[0], ...arguments[1])", name, list(args)
    )
    ends = time.monotonic() + READY_SECONDS
    while time.monotonic() < ends:
        answer = page.run(
            "return window.answers[arguments[0]] || window.answers.broken || null",
            number,
        )
        if answer is not None:
            assert not isinstance(answer, str), answer
            assert not answer.get("error"), answer["error"]
            return answer.get("value")
        time.sleep(0.02)  # the browser is another process: nothing else to wait on
    raise TimeoutError(name)


class _Chromium:
    def __init__(self, page: Any) -> None:
        self.page = page

    def open(self, url: str) -> None:
        self.page.goto(url)

    def run(self, script: str, *args: Any) -> Any:
        body = f"(given) => (function () {{ {script} }}).apply(null, given)"
        return self.page.evaluate(body, list(args))


@contextmanager
def chromium() -> Iterator[list[_Chromium]]:
    """Start Chromium with two tabs."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as tool, tempfile.TemporaryDirectory() as profile:
        context = tool.chromium.launch_persistent_context(
            profile, executable_path=find_chromium(), args=["--no-sandbox"]
        )
        yield [_Chromium(context.new_page()) for _ in range(2)]
        context.close()


class _WebKit:
    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, url: str) -> None:
        self.driver.get(url)

    def run(self, script: str, *args: Any) -> Any:
        return self.driver.execute_script(script, *args)


@contextmanager
def webkit() -> Iterator[_WebKit]:
    """Start WebKitGTK on a screen that nobody sees."""
    from selenium import webdriver

    browser = next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(browser)
    options.add_argument("--automation")
    with _screen() as screen:
        env = os.environ | {"DISPLAY": screen, "LANG": "en_US.UTF-8"}
        service = webdriver.WebKitGTKService(
            executable_path=shutil.which("WebKitWebDriver"), env=env
        )
        driver = webdriver.WebKitGTK(options=options, service=service)
        try:
            yield _WebKit(driver)
        finally:
            driver.quit()


@contextmanager
def _screen() -> Iterator[str]:
    """Start an X server and return its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class _Firefox:
    def __init__(self, client: Any) -> None:
        self.client = client

    def open(self, url: str) -> None:
        self.client.navigate(url)

    def run(self, script: str, *args: Any) -> Any:
        return self.client.execute_script(script, script_args=args, sandbox=None)


@contextmanager
def firefox() -> Iterator[_Firefox]:
    """Start Firefox without a screen."""
    from marionette_driver.marionette import Marionette

    with tempfile.TemporaryDirectory() as profile:
        (Path(profile) / "user.js").write_text('user_pref("marionette.port", 0);\n')
        process = subprocess.Popen(
            ["firefox-esr", "-marionette", "-headless", "-profile", profile],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            client = Marionette(host="127.0.0.1", port=_port(Path(profile)))
            client.start_session()
            yield _Firefox(client)
            client.delete_session()
        finally:
            process.terminate()
            process.wait()


def _port(profile: Path) -> int:
    """Return the port that Firefox chose, once it has said so."""
    told = profile / "MarionetteActivePort"
    ends = time.monotonic() + READY_SECONDS
    while time.monotonic() < ends:
        if told.exists() and told.read_text():
            return int(told.read_text())
        time.sleep(0.1)
    raise TimeoutError("Firefox")
