"""The built site: what it holds, what it names, and what it never mentions."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from pwa import build as module
from pwa.build import build
from pwa.client import empty_lock, split_bootstrap
from pwa.errors import Stop
from pwa.links import check_links
from pwa.page import POLICY, finish
from pwa.paths import SITE_SOURCES
from pwa.precache import build_id, entries


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an app of one line."""
    folder = tmp_path_factory.mktemp("app")
    (folder / "main.py").write_text("print('Hello')\n")
    return folder


@pytest.fixture(scope="module")
def web(app: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of that app, with the wheels left out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "wheels", lambda _cache: [])
        return build(app, tmp_path_factory.mktemp("site") / "web")


def listed(web: Path) -> dict[str, dict[str, object]]:
    """Return the published list of files by path."""
    files = json.loads((web / "precache.json").read_text("utf-8"))["files"]
    return {file["path"]: file for file in files}


def test_the_list_tells_the_size_and_hash_of_every_file(web: Path) -> None:
    """Each file that must be on the phone is listed as it is."""
    for name, file in listed(web).items():
        data = (web / (name or "index.html")).read_bytes()
        assert file["size"] == len(data)
        assert file["sha256"] == hashlib.sha256(data).hexdigest()


def test_only_these_files_are_left_to_the_network(web: Path) -> None:
    """The worker, the list, the long notices and pictures for shops stay online."""
    files = {path.relative_to(web).as_posix() for path in web.rglob("*")}
    names = {name for name in files if (web / name).is_file()}
    kept = {name or "index.html" for name in listed(web)}
    online = {name for name in names - kept if not name.startswith("screenshots/")}
    assert online == {"sw.js", "precache.json", "client/assets/NOTICES"}


def test_the_service_worker_holds_the_same_list(web: Path) -> None:
    """What is published is what the worker keeps."""
    text = (web / "sw.js").read_text("utf-8")
    match = re.search(r"^const SITE = (.*);$", text, re.MULTILINE)
    assert match
    assert json.loads(match[1]) == json.loads((web / "precache.json").read_text())


def test_a_changed_file_changes_the_id(web: Path) -> None:
    """Any change of any file is another version."""
    before = entries(web)
    changed = [*before[:-1], entries(web.parent)[0]]
    assert build_id(before) != build_id(changed)


def test_finishing_twice_changes_nothing(web: Path) -> None:
    """The id in the page follows from the files and does not move by itself."""
    index = (web / "page" / "build.js").read_bytes()
    worker = (web / "sw.js").read_bytes()
    finish(web, json.loads((web / "precache.json").read_text())["version"])
    assert (web / "page" / "build.js").read_bytes() == index
    assert (web / "sw.js").read_bytes() == worker


def test_nothing_of_ours_names_another_host(web: Path) -> None:
    """No page, script or style that we write holds an address."""
    ours = [path.relative_to(SITE_SOURCES) for path in SITE_SOURCES.rglob("*.*")]
    for name in (*ours, "manifest.json", "client/config.js"):
        assert not re.search(r"https?://", (web / name).read_text("utf-8")), name


def test_the_client_brings_no_service_worker(web: Path) -> None:
    """Flutter's own would take over at the second launch."""
    assert not (web / "client/flutter_service_worker.js").exists()
    assert "serviceWorkerSettings" not in (web / "client/config.js").read_text()
    loader = (web / "client/loader.js").read_text()
    assert "_flutter.loader.load(" not in loader
    assert "sourceMappingURL" not in loader


def test_the_policy_lets_no_inline_script_run(web: Path) -> None:
    """Scripts come from files of the site, and the page has no other."""
    script_src = next(p for p in POLICY.split("; ") if p.startswith("script-src"))
    assert "'unsafe-inline'" not in script_src
    assert "'unsafe-eval'" not in script_src
    page = (web / "index.html").read_text("utf-8")
    assert all("src=" in tag for tag in re.findall(r"<script\b[^>]*>", page))
    assert not re.search(r"\son\w+=", page)


def test_every_address_is_relative(web: Path) -> None:
    """The same files work at any path of any host."""
    page = (web / "index.html").read_text("utf-8")
    assert '<base href="./">' in page
    assert not re.search(r'(?:src|href)="/', page)
    manifest = json.loads((web / "manifest.json").read_text("utf-8"))
    assert (manifest["id"], manifest["scope"], manifest["start_url"]) == ("./",) * 3
    assert not [icon for icon in manifest["icons"] if icon["src"].startswith("/")]


def test_the_manifest_can_be_installed(web: Path) -> None:
    """It has what a phone asks for: name, icons of both kinds, shortcuts, kinds."""
    manifest = json.loads((web / "manifest.json").read_text("utf-8"))
    kinds = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= kinds
    assert manifest["display"] == "standalone"
    assert manifest["categories"]
    assert [entry["name"] for entry in manifest["shortcuts"]] == ["Today", "Water"]


def test_the_card_speaks_without_scripts(web: Path) -> None:
    """Whom to call stands in the page itself, before anything runs."""
    page = (web / "index.html").read_text("utf-8")
    assert "If you feel ill now" in page
    assert 'href="tel:112"' in page
    assert "On a plane: tell the crew." in page


def test_a_file_that_is_not_there_is_noticed(web: Path, tmp_path: Path) -> None:
    """A page that names a missing font stops the build with a sentence."""
    for name in ("index.html", "manifest.json"):
        (tmp_path / name).write_bytes((web / name).read_bytes())
    with pytest.raises(Stop, match=r"index\.html names .*, which the site does not"):
        check_links(tmp_path)


def test_a_failed_build_leaves_the_last_site(app: Path, tmp_path: Path) -> None:
    """What is served goes on being served."""
    target = tmp_path / "web"
    target.mkdir()
    (target / "index.html").write_text("the last one")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "wheels", lambda _cache: [])
        with pytest.raises(Stop):
            build(tmp_path, target)
    assert (target / "index.html").read_text() == "the last one"


def test_a_client_of_another_shape_is_refused() -> None:
    """A bootstrap that cannot be taken apart stops the build."""
    with pytest.raises(Stop, match="not laid out as expected"):
        split_bootstrap("something else")


def test_the_lock_names_no_package() -> None:
    """Pyodide's own packages can never be asked for."""
    script = empty_lock({"info": {"python": "3.14.2"}, "packages": {"numpy": {}}})
    assert "numpy" not in script
    assert "3.14.2" in script
