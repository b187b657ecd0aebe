"""The examples for hosts: each sends every header, for every file."""

import re

from pwa.paths import ROOT

TEXT = (ROOT / "docs" / "DEPLOY.md").read_text("utf-8")
HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
}
FRESH = {"/", "/index.html", "/sw.js", "/manifest.json", "/precache.json"}
"""What has to be asked for again, so that a new version is noticed."""
USED = {
    "screen-wake-lock", "autoplay", "web-share", "clipboard-write", "fullscreen",
    "vibrate", "accelerometer", "storage-access",
}  # fmt: skip
"""What the app may ask of a browser."""


def block(title: str) -> str:
    """Return the first block of code under headline *title*."""
    return TEXT.split(f"\n## {title}\n")[1].split("```")[1]


def test_what_a_host_must_send_is_what_these_tests_know():
    """The table above the examples and the examples agree."""
    told = dict(
        line.split(": ", 1)
        for line in block("What the host must do").split("\n")
        if line
    )

    assert told == HEADERS


def test_netlify_sends_all_to_every_path_and_keeps_nothing_that_changes():
    """A path without a file name is the page too."""
    rules: dict[str, dict[str, str]] = {}
    for line in filter(None, block("Netlify and the like").split("\n")):
        if line.startswith("/"):
            path = line
            continue
        name, value = line.strip().split(": ", 1)
        rules.setdefault(path, {})[name] = value

    assert rules.pop("/*") == HEADERS
    assert rules == {path: {"Cache-Control": "no-cache"} for path in FRESH}


def test_nginx_sends_all_inside_the_location_as_well():
    """There a header of its own takes away those of the server."""
    server, location = block("nginx").split("location ~ ")
    for part in (server, location):
        found = re.findall(r'add_header (\S+) (?:"(.+)"|(\S+)) always;', part)
        sent = {name: quoted or bare for name, quoted, bare in found}
        assert sent.pop("Cache-Control", "no-cache") == "no-cache"
        assert sent == HEADERS
    pattern = re.compile(location.split(" {")[0])
    assert all(pattern.search(path) for path in FRESH)
    assert not pattern.search("/app.bin")


def test_nothing_the_app_asks_for_is_denied():
    """Screen, sound, sharing and the clipboard stay as the browser has them."""
    denied = set(re.findall(r"([a-z-]+)=\(\)", TEXT))

    assert denied == {"geolocation", "camera", "microphone"}
    assert not denied & USED
