"""A small app that hands a file over, takes one in and can be made to stop."""

import hashlib
import json
import time

import flet as ft
import js
from pyodide.ffi import create_proxy, to_js

SIZE = 22_000_000
TOKEN = "second-heart:handover:test"
LIMIT = 64_000_000
HEARD: list[str] = []


def content() -> bytes:
    """Return the bytes that are handed over."""
    return bytes(range(256)) * (SIZE // 256)


def hear(name: str, detail: str) -> None:
    """Remember how each hand-over went."""
    if name == "handed":
        HEARD.append(f"{name} {detail}")


def stand() -> str:
    """Return where the site's own files stand, in few words."""
    site = json.loads(js.secondHeart.site) or {}
    return f"Offline {site.get('offline')}, update {site.get('update')}"


@ft.component
def App(picker: ft.FilePicker) -> ft.View:
    """Draw one button for everything that a test does."""
    said, say = ft.use_state("Nothing yet")

    async def take(_: ft.Event) -> None:
        begun = time.perf_counter()
        file = await js.secondHeart.takePicked(LIMIT)
        data = file.bytes.to_bytes() if file.bytes else b""
        spent = time.perf_counter() - begun
        digest = hashlib.sha256(data).hexdigest()[:16]
        say(f"Took {file.name} {file.size} {len(data)} {digest} in {spent:.3f} s")

    def prepare(_: ft.Event) -> None:
        begun = time.perf_counter()
        js.secondHeart.offer(TOKEN, "backup.json", "application/json", to_js(content()))
        say(f"Prepared in {time.perf_counter() - begun:.3f} s")

    def work(_: ft.Event) -> None:
        time.sleep(7)
        say("Worked")

    picker.on_result = take
    return ft.View(
        route="/",
        controls=[
            ft.Text(said),
            ft.Text(f"Build {js.secondHeart.build}"),
            ft.Button("How it stands", on_click=lambda _: say(stand())),
            ft.Button("Update", on_click=lambda _: js.secondHeart.update()),
            ft.Button("Prepare", on_click=prepare),
            ft.Button("Withdraw", on_click=lambda _: js.secondHeart.withdraw(TOKEN)),
            ft.Button("Hand over", action=ft.ShareText(TOKEN)),
            ft.Button("Take in", action=ft.PickFiles(picker)),
            ft.Button("Work for 7 s", on_click=work),
            ft.Button("What was heard", on_click=lambda _: say(HEARD[-1])),
            ft.Button("Crash", on_click=lambda _: json.loads("[" * 100_000)),
        ],
    )


async def main(page: ft.Page) -> None:
    """Start the app."""
    js.secondHeart.listen(create_proxy(hear))
    page.render_views(App, ft.FilePicker())


if __name__ == "__main__":
    ft.run(main)
