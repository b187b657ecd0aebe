"""A page as a picture, and as a short film, small enough to be committed."""

import base64
import io
from itertools import pairwise
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Page

WIDE = 520
"""Pixels of a picture; half as many of a film."""
QUALITY = 82
FILM_SECONDS = 12
"""Two reps: lift, hold, lower, rest."""
SHORTEST_MS = 60
"""A frame that follows sooner is left out: it costs more than it shows."""


def still(page: Page, path: Path) -> None:
    """Write what *page* shows to *path*."""
    picture = Image.open(io.BytesIO(page.screenshot()))
    _narrow(picture, WIDE).save(path, quality=QUALITY, method=6)


def film(page: Page, path: Path) -> None:
    """Write what *page* shows for some seconds to *path*, each frame as it lasted."""
    taken = list(_spaced(_cast(page)))
    lasted = [round(1000 * (b - a)) for (a, _), (b, _) in pairwise(taken)]
    frames = [_narrow(Image.open(io.BytesIO(data)), WIDE // 2) for _, data in taken]
    frames[0].save(
        path,
        save_all=True,
        append_images=frames[1:-1],
        duration=lasted,
        loop=0,
        quality=50,
        method=4,
    )


def _cast(page: Page) -> list[tuple[float, bytes]]:
    """Return the frames that the browser draws, each with its time, s."""
    cast = page.context.new_cdp_session(page)
    found: list[tuple[float, bytes]] = []

    def keep(event: dict[str, Any]) -> None:
        data = base64.b64decode(event["data"])
        found.append((event["metadata"]["timestamp"], data))
        cast.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

    cast.on("Page.screencastFrame", keep)
    cast.send("Page.startScreencast", {"format": "jpeg", "quality": 95})
    page.wait_for_timeout(FILM_SECONDS * 1000)
    cast.send("Page.stopScreencast")
    return found


def _spaced(taken: list[tuple[float, bytes]]) -> Any:
    """Yield the frames that do not follow another too soon."""
    last = 0.0
    for at, data in taken:
        if at - last >= SHORTEST_MS / 1000:
            last = at
            yield at, data


def _narrow(picture: Image.Image, wide: int) -> Image.Image:
    tall = round(picture.height * wide / picture.width)
    return picture.convert("RGB").resize((wide, tall), Image.Resampling.LANCZOS)
