"""What every part of the player is drawn from."""

from dataclasses import dataclass

from app.state import App
from app.ticker import Shot
from domain import player, stage
from domain.faces import Face
from domain.runs import Run
from views.layout import Room
from views.player.measures import Measures, measures
from views.theme import Theme


@dataclass(frozen=True, slots=True)
class Playing:
    """A set that is played, as of the start of its phase."""

    app: App
    shot: Shot
    """What the drawing shows."""
    theme: Theme
    run: Run
    face: Face
    """What the person reads."""
    waits: bool
    """The person waits for the next rep."""
    size: Measures

    @property
    def large(self) -> bool:
        """Larger text: side texts go, the rhythm becomes a sentence."""
        return self.theme.percent > 100

    @property
    def cabin(self) -> bool:
        """Black, with as little light as can be."""
        return self.theme.name == "cabin"

    @property
    def notice(self) -> str:
        """What the app has to say, which then stands in place of what follows."""
        return self.app.notice.text if self.app.notice else ""

    @property
    def part(self) -> str:
        """Which leg and which round it is, or nothing where that is plain."""
        return ", ".join(filter(None, (self.face.rep.side, self.face.rep.round)))


def playing(app: App, shot: Shot, theme: Theme, room: Room, run: Run) -> Playing:
    """Return *run* as it is drawn in *room*."""
    face = player.face(run, run.since)
    part = bool(face.rep.side or face.rep.round)
    return Playing(
        app=app,
        shot=shot,
        theme=theme,
        run=run,
        face=face,
        waits=stage.stage(run, run.since).part == "ready",
        size=measures(theme, room, part=part),
    )
