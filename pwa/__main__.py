"""Build the site or serve it: ``python -m pwa build`` and ``python -m pwa serve``."""

import argparse
import sys
from pathlib import Path

from pwa.errors import Stop
from pwa.paths import ASSETS, ROOT, WEB


def main(arguments: list[str] | None = None) -> int:
    """Run the command that *arguments* name and return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m pwa", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    build = commands.add_parser("build", help="build the site into build/web")
    build.add_argument("--app", type=Path, default=ROOT, help="folder of main.py")
    build.add_argument("--out", type=Path, default=WEB, help="folder of the site")
    build.set_defaults(run=_build)
    serve = commands.add_parser("serve", help="serve build/web on this computer")
    serve.add_argument("--port", type=int, default=8550)
    serve.set_defaults(run=_serve)
    icons = commands.add_parser("icons", help="draw assets/icons anew")
    icons.set_defaults(run=_icons)
    leg = commands.add_parser("leg", help="draw assets/leg and assets/steps anew")
    leg.set_defaults(run=_leg)
    airports = commands.add_parser("airports", help="cut the table of airports anew")
    airports.set_defaults(run=_airports)
    browsers = commands.add_parser("browsers", help="install what the tests drive")
    browsers.set_defaults(run=_browsers)
    for kind in ("apk", "ipa"):
        package = commands.add_parser(kind, help=f"build the {kind} with Flet's tool")
        package.set_defaults(run=_package, kind=kind)
    review = commands.add_parser("review", help="say who reviewed, or stop a release")
    review.set_defaults(run=_review)
    return parser


def _build(options: argparse.Namespace) -> None:
    from pwa.build import build  # noqa: PLC0415  only this needs flet-web

    web = build(options.app, options.out)
    size = sum(path.stat().st_size for path in web.rglob("*") if path.is_file())
    print(f"Built {web} ({size / 1e6:.1f} MB).")


def _icons(_options: argparse.Namespace) -> None:
    from pwa.icons import draw_icons  # noqa: PLC0415  only this needs pillow

    draw_icons(ASSETS / "icons")


def _leg(_options: argparse.Namespace) -> None:
    from pwa.leg import draw_leg  # noqa: PLC0415  only this needs pillow
    from pwa.steps.draw import draw_steps  # noqa: PLC0415

    draw_leg(ASSETS / "leg")
    draw_steps(ASSETS / "steps")


def _airports(_options: argparse.Namespace) -> None:
    from pwa.airports import TARGET, draw_airports  # noqa: PLC0415

    draw_airports(TARGET)


def _browsers(_options: argparse.Namespace) -> None:
    from pwa.browsers import install  # noqa: PLC0415

    install()


def _package(options: argparse.Namespace) -> None:
    from pwa.package import package  # noqa: PLC0415

    package(options.kind)


def _review(_options: argparse.Namespace) -> None:
    from pwa.release import check_review  # noqa: PLC0415

    print(check_review())


def _serve(options: argparse.Namespace) -> None:
    from pwa.serve import serve  # noqa: PLC0415

    serve(WEB, options.port)


if __name__ == "__main__":
    sys.exit(main())
