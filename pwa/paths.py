"""Where the parts of the project lie."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE_SOURCES = ROOT / "pwa" / "site"
ASSETS = ROOT / "assets"
BUILD = ROOT / "build"
WEB = BUILD / "web"
WHEELS = BUILD / "wheels"
