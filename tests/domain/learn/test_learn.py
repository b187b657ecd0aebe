"""Learn: every statement with its evidence, in words that may be said."""

import re
from pathlib import Path

import pytest

from domain.exercises import Advice, Mark
from domain.goal_socks import CASES
from domain.learn.cards import CARDS
from domain.learn.claims import CLAIMS
from domain.learn.life import LIFE, LIMITED, OLDER
from domain.learn.page import CHECKED, all_references, references
from domain.sources import SOURCES, link
from domain.trips import reasons
from domain.trips.socks import SOCK_GATE

DOMAIN = Path(__file__).parents[3] / "domain"
FACTS = (*CLAIMS, *LIFE.facts, *LIMITED.facts, *OLDER.facts)
REASONS = tuple(one for one in vars(reasons).values() if isinstance(one, Advice))
WEAKER: tuple[Mark, ...] = ("V", "V2", "M", "D")
SAID = [
    *(text for one in CARDS for text in (one.title, one.text, one.limit, one.picture)),
    *(text for one in FACTS for text in (one.text, one.limit)),
    *(text for page in (LIFE, LIMITED, OLDER) for text in (page.title, page.text)),
]


def test_there_are_six_cards_each_with_its_limit():
    """Every card says what the evidence does not show."""
    assert len(CARDS) == 6
    assert all(card.limit and card.sources and card.checked for card in CARDS)


def test_every_claim_of_the_articles_has_a_verdict():
    """Thirty-three claims, each with what stands instead."""
    assert len(CLAIMS) == 33
    assert all(claim.verdict and claim.text for claim in CLAIMS)
    assert len({claim.title for claim in CLAIMS}) == len(CLAIMS)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.title)
def test_a_statement_has_a_source_or_says_that_it_has_none(fact):
    """Without a source it is marked as not looked up, or as our choice."""
    assert fact.sources or fact.mark in {"M", "D"}
    assert set(fact.sources) <= SOURCES.keys()
    assert fact.checked in CHECKED.values()


@pytest.mark.parametrize("said", [*CARDS, *FACTS, *REASONS])
def test_a_statement_is_marked_no_better_than_its_worst_source(said):
    """What was read second hand anywhere does not pass as read in the source."""
    worst = max((WEAKER.index(SOURCES[key].mark) for key in said.sources), default=2)

    assert WEAKER.index(said.mark) >= worst


def test_figures_come_with_what_they_leave_open():
    """Plain counts, results that could be chance, and no trial: all three are said."""
    told = {fact.title.strip("“”"): fact.text for fact in CLAIMS}

    shortens = told["A weak pump shortens life up to four times"]
    assert "plain counts" in shortens
    assert "the link held after differences were evened out" in shortens
    assert (
        "the second could be chance, and so could" in told["Office chairs cause clots"]
    )
    assert "55 in 100 with vein disease have a failing pump could be chance" in (
        CARDS[5].limit
    )
    for why in (reasons.STAND, reasons.STAND_AISLE, reasons.LONG, reasons.SEAT_30):
        assert "no trial has tested it" in why.says.lower()


@pytest.mark.parametrize("text", SAID)
def test_it_never_says_what_nobody_can_promise(text):
    """No reassurance, and never that the app or a move prevents a clot."""
    assert not re.search(r"\b(safe|clear|fine|normal|low risk)\b", text, re.IGNORECASE)
    assert not re.search(r"prevents? (a )?clots?", text, re.IGNORECASE)
    assert "—" not in text


def test_bars_are_true_to_their_figures():
    """The longest bar is whole, the others are their share of it."""
    for card in CARDS:
        if not card.bars:
            continue
        figures = [float(re.findall(r"[\d.]+", bar.value)[-1]) for bar in card.bars]
        for bar, figure in zip(card.bars, figures, strict=True):
            assert bar.share == pytest.approx(figure / max(figures), abs=0.03)


def test_the_sock_gate_names_who_must_ask():
    """Everybody for whom compression can do harm is named first."""
    gate = LIFE.facts[0].text
    for short in (SOCK_GATE, " ".join(CASES), gate):
        assert "heart failure that is severe or makes light effort" in short.lower()

    for who in ("arteries", "0.6", "60 mmHg", "bypass", "heart failure", "diabetes"):
        assert who in gate
    assert "clot: no compression" in gate


def test_references_are_those_of_the_app():
    """Every key that ``domain`` names anywhere is on the page, and opens on a tap."""
    text = "".join(path.read_text("utf-8") for path in DOMAIN.rglob("*.py"))
    named = set(re.findall(r"\bR-[A-Z0-9]+(?:-[A-Z0-9]+)*", text))
    titles = [one.title for one in all_references()]

    assert named == SOURCES.keys()
    assert sorted(titles) == sorted(SOURCES[key].title for key in named)
    assert len(set(titles)) == len(titles)
    assert all(one.link.startswith("https://") for one in all_references())


def test_a_reference_is_in_no_table_but_the_one():
    """Elsewhere a key is only named: a row of its own would be missing here."""
    for path in DOMAIN.rglob("*.py"):
        if path != DOMAIN / "sources.py":
            assert "Source(" not in path.read_text("utf-8"), path


def test_a_reference_is_used_where_something_is_said():
    """No row of the table stands there for nothing."""
    text = "".join(
        path.read_text("utf-8")
        for path in DOMAIN.rglob("*.py")
        if path != DOMAIN / "sources.py"
    )

    assert [key for key in SOURCES if not re.search(rf"\b{key}\b", text)] == []


@pytest.mark.parametrize(
    ("where", "address"),
    [
        ("doi 10.1016/x.2, PubMed 1", "https://doi.org/10.1016/x.2"),
        ("PubMed 123", "https://pubmed.ncbi.nlm.nih.gov/123"),
        ("PMC77", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC77/"),
        ("who.int/a/b, abstract", "https://who.int/a/b"),
        ("ichgcp.net, publication 1", "https://ichgcp.net"),
        ("a book", ""),
    ],
)
def test_a_place_becomes_an_address(where, address):
    """A number of a register leads there, a page to itself, a book nowhere."""
    assert link(where) == address


def test_a_card_gives_its_references():
    """Title, place, how it was checked, and the address."""
    (one,) = references(("R-PENNEY",))

    assert one.checked == "From a page that reports the source."
    assert one.link.startswith("https://coheadquarters.com/")
