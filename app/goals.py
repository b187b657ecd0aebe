"""Goals: tick, count, type a number, rest, and goals of one's own."""

from dataclasses import dataclass

from app.core import Ports
from app.drink_bell import DrinkBell
from app.guard import action
from domain import goal_form, goals, today_page
from domain.days import Moment
from domain.faults import Refused
from domain.goal_form import GoalForm, GoalPage, GoalsPage
from domain.goal_records import LARGEST_AMOUNT, REST, TRAVEL, GoalTick, OwnGoal
from domain.goals import Goal, Mark
from domain.records import Record, bury, edit
from domain.rings import Aim
from domain.today_page import Today

BY_LOG = "Your log ticked this. Delete the entry there to take it back."
LOG_IT = "Log it, and the list ticks itself."


@dataclass(frozen=True, slots=True)
class Typing:
    """The goal for which a number is being typed."""

    goal: str
    name: str
    unit: str
    value: int


class Goals(DrinkBell):
    """What a person can do about goals."""

    def __init__(self, ports: Ports, writer: str) -> None:
        self.goal_form: GoalForm | None = None
        """The own goal that is being made or changed."""
        self.typing: Typing | None = None
        super().__init__(ports, writer)

    @property
    def today_page(self) -> Today:
        """The page Today."""
        card, now = self.break_card, self.clock_of_day
        instead = (card.micro or today_page.SEATED) if card else ""
        return today_page.today(
            self.records,
            self.person,
            self.day,
            now,
            instead=instead,
            break_at=self.break_at(),
            here=self.now,
        )

    @property
    def goals_page(self) -> GoalsPage:
        """The page on which the list is edited."""
        return goal_form.goals_page(self.records, self.person, self.day)

    @property
    def goal_page(self) -> GoalPage:
        """The form of an own goal."""
        return goal_form.goal_page(self.goal_form or GoalForm())

    @property
    def ring_aim(self) -> Aim:
        """What closes the rings of today."""
        sums = goals.day_sums(self.records, self.day, self.away)
        return today_page.ring_aim(goals.targets(self.settings, sums))

    @action
    async def toggle_goal(self, goal_id: str) -> None:
        """Tick a goal by hand, or take the hand's tick back."""
        found = self._mark(goal_id)
        mine = goals.ticks(self.records, goal_id, self.day)
        now = self._ports.clock.read()
        if mine and found.value >= found.goal.target:
            gone = [bury(one, now.at, self._writer) for one in mine]
            await self._keep(*gone, said=f"Taken back: {found.goal.name}")
        elif found.by_log:
            raise Refused(BY_LOG)
        elif not found.goal.by_hand:
            raise Refused(LOG_IT)
        else:
            left = max(1, found.goal.target - found.value)
            tick = self._by_hand(now, goal_id, left)
            await self._keep(tick, said=f"Ticked: {found.goal.name}")

    @action
    async def count_goal(self, goal_id: str) -> None:
        """Add one to a goal that is counted."""
        goal = self._mark(goal_id).goal
        now = self._ports.clock.read()
        await self._keep(self._by_hand(now, goal_id, 1), said=f"One more: {goal.name}")

    @action
    async def type_goal(self, goal_id: str) -> None:
        """Open the field for the number of a goal."""
        found = self._mark(goal_id)
        goal = found.goal
        self.typing = Typing(goal_id, goal.name, goal.unit, found.value)

    @action
    async def save_number(self, typed: str) -> None:
        """Keep the number of the day for the goal whose field is open."""
        if self.typing is None:
            return
        text = typed.strip()
        if not text.isascii() or not text.isdigit() or int(text[:9]) > LARGEST_AMOUNT:
            raise Refused("Type a whole number, such as 4000.")
        name, amount = self.typing.goal, int(text[:9])
        now = self._ports.clock.read()
        await self._keep(
            *self._instead(now, name, amount), said=f"Kept: {self.typing.name}"
        )
        self.typing = None

    @action
    async def set_rest(self, on: bool) -> None:  # noqa: FBT001  # a switch
        """Make today a rest day, or take that back."""
        await self._day_mark(REST, 1 if on else 0, "Rest day" if on else "No rest day")

    @action
    async def set_travel(self, hours: int) -> None:
        """Make today a travel day with *hours* awake on the way; 0 for none."""
        if not 0 <= hours <= 24:
            raise Refused("A day has 24 hours. Nothing was changed.")
        await self._day_mark(TRAVEL, hours, "Travel day" if hours else "No travel day")

    @action
    async def new_goal(self) -> None:
        """Open the form for a goal of one's own."""
        self.goal_form = GoalForm()

    @action
    async def open_goal(self, goal_id: str) -> None:
        """Open the form that changes an own goal."""
        self.goal_form = goal_form.form_of(self._own_goal(goal_id))

    @action
    async def save_goal(self, form: GoalForm) -> None:
        """Keep the own goal that *form* describes; a refused one stays open."""
        asked = goal_form.read(form)
        now = self._ports.clock.read()
        if form.id:
            old = self._own_goal(form.id)
            kept = edit(
                old,
                now.at,
                self._writer,
                name=asked.name,
                style=asked.style,
                target=asked.target,
                unit=asked.unit,
                repeat=asked.repeat,
                every=asked.every,
            )
        else:
            new = self._stamps(now)
            kept = OwnGoal(
                id=new.id,
                created=new.created,
                edited=new.created,
                writer=new.writer,
                since=new.day,
                name=asked.name,
                style=asked.style,
                target=asked.target,
                unit=asked.unit,
                repeat=asked.repeat,
                every=asked.every,
            )
        await self._keep(kept, said=f"Goal kept: {kept.name}")
        self.goal_form = None

    @action
    async def delete_goal(self, goal_id: str) -> None:
        """Delete an own goal; what was ticked for it stays in the log."""
        old = self._own_goal(goal_id)
        now = self._ports.clock.read().at
        await self._keep(bury(old, now, self._writer), said=f"Deleted: {old.name}")
        self.goal_form = None

    def _mark(self, goal_id: str) -> Mark:
        days = goals.past(self.records, self.away)
        return goals.mark(self._goal(goal_id), self.day, days)

    def _goal(self, goal_id: str) -> Goal:
        mine = today_page.my_goals(self.records, self.settings, self.formats)
        for goal in mine:
            if goal.id == goal_id:
                return goal
        raise Refused("That goal is not on your list any more.")

    def _own_goal(self, goal_id: str) -> OwnGoal:
        for one in self.records:
            if isinstance(one, OwnGoal) and one.id == goal_id:
                return one
        raise Refused("That goal is already gone.")

    async def _day_mark(self, name: str, amount: int, said: str) -> None:
        now = self._ports.clock.read()
        await self._keep(*self._instead(now, name, amount), said=said)

    def _instead(self, now: Moment, name: str, amount: int) -> list[Record]:
        """Return what makes *amount* the whole of *name* on the day that is shown."""
        mine = goals.ticks(self.records, name, self.day)
        last = mine[-1:] if amount else ()
        kept: list[Record] = [bury(one, now.at, self._writer) for one in mine]
        if last:
            kept[-1] = edit(last[0], now.at, self._writer, amount=amount)
        elif amount:
            kept.append(self._by_hand(now, name, amount))
        return kept

    def _by_hand(self, now: Moment, name: str, amount: int) -> GoalTick:
        new = self._stamps(now)
        return GoalTick(
            id=new.id,
            created=new.created,
            edited=new.created,
            writer=new.writer,
            at=new.created,
            zone=now.zone,
            offset=now.offset,
            day=new.day,
            goal=name,
            amount=amount,
        )
