"""Choose the engine that keeps the diary, by trying; never change it silently."""

import os
from pathlib import Path

from storage.browser import IN_BROWSER
from storage.medium import Medium
from storage.native import Native

FOLDER = "FLET_APP_STORAGE_DATA"
"""Where a phone package names the folder of its data."""


async def choose() -> Medium:
    """Return the open medium that keeps the diary on this device.

    Raises InUse or NotRead where the diary is known to be but cannot be opened.
    """
    if IN_BROWSER:
        from storage.web import choose_in_browser

        return await choose_in_browser()
    medium = Native(folder())
    await medium.open()
    return medium


def folder() -> Path:
    """Return the folder of the diary on this device."""
    given = os.environ.get(FOLDER)
    return (Path(given) if given else Path.home() / ".second-heart") / "diary"
