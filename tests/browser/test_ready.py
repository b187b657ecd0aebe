"""Ready for flight in a build that lacks the rules of the time zones."""

import gzip
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.phone import Phone
from tests.browser.ready import Device, lacks
from tests.browser.site import Site, changed

pytestmark = pytest.mark.browser


def without_zones(data: bytes) -> bytes:
    """Return the archive of the app without any zone."""
    made = io.BytesIO()
    old = zipfile.ZipFile(io.BytesIO(gzip.decompress(data)))
    with old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            if not re.match("tzdata/zoneinfo/[A-Z]", name):
                new.writestr(name, old.read(name))
    return gzip.compress(made.getvalue())


def test_a_build_without_zones_says_so(
    web: Path, tmp_path: Path, profile: Callable[..., Phone]
) -> None:
    """It starts all the same; the check names what is missing."""
    data = without_zones((web / "app.bin").read_bytes())
    site = Site(changed(web, tmp_path / "zoneless", {"app.bin": data}))
    one = profile(site.url)
    page = one.open()
    one.wait_offline_ready()
    Device(page, site.url).give_all()
    page.get_by_role("tab", name="Travel", exact=True).tap()
    page.get_by_role("button", name="Ready for flight", exact=True).tap()

    said = lacks(page, "Time zones loaded", "Plan in your calendar")
    assert "Missing: London, Kathmandu, New York." in said
    assert one.trouble == []
    site.stop()
