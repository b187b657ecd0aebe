"""Real itineraries, with the offsets from UTC as tables of the airlines have them.

The length of a leg follows from the two offsets alone, without any zone data.
"""

from datetime import datetime, timedelta

Itinerary = tuple[str, ...]

ONE_LEG = """
LHR 2026-11-17T20:35 +0    SIN 2026-11-18T17:20 +8
LAX 2026-11-17T22:30 -8    SYD 2026-11-19T08:30 +11
AKL 2026-11-17T20:00 +13   LAX 2026-11-17T11:15 -8
KTM 2026-11-17T08:15 +5.75 DEL 2026-11-17T09:45 +5.5
DEL 2026-11-17T10:30 +5.5  KTM 2026-11-17T12:20 +5.75
LHR 2026-11-17T08:00 +0    CDG 2026-11-17T10:20 +1
DUB 2026-11-17T06:30 +0    LHR 2026-11-17T08:00 +0
JFK 2026-10-31T21:30 -4    LHR 2026-11-01T08:30 +0
LHR 2026-10-24T21:00 +1    JFK 2026-10-25T00:05 -4
MAD 2026-10-24T23:30 +2    LIS 2026-10-24T23:55 +1
CDG 2026-10-25T01:30 +2    CAI 2026-10-25T06:50 +3
SIN 2026-11-17T23:35 +8    EWR 2026-11-18T05:30 -5
PER 2026-11-17T18:45 +8    LHR 2026-11-18T05:05 +0
DOH 2026-11-17T01:20 +3    AKL 2026-11-18T03:35 +13
GRU 2026-11-17T18:10 -3    JNB 2026-11-18T07:30 +2
HND 2026-11-17T10:50 +9    HNL 2026-11-16T23:00 -10
HNL 2026-11-17T12:00 -10   NRT 2026-11-18T16:30 +9
ADL 2026-11-17T09:00 +10.5 PER 2026-11-17T10:00 +8
YYT 2026-11-17T07:00 -3.5  YYZ 2026-11-17T09:10 -5
IKA 2026-11-17T05:00 +3.5  IST 2026-11-17T08:20 +3
RGN 2026-11-17T19:40 +6.5  BKK 2026-11-17T21:35 +7
APW 2026-11-17T15:00 +13   HNL 2026-11-16T20:40 -10
KEF 2026-11-17T17:00 +0    SEA 2026-11-17T16:55 -8
LHR 2027-03-28T00:30 +0    ATH 2027-03-28T06:10 +3
SCL 2026-11-17T13:05 -3    SYD 2026-11-18T17:35 +11
JNB 2026-11-17T20:50 +2    ATL 2026-11-18T07:40 -5
EZE 2026-11-17T22:00 -3    FCO 2026-11-18T15:15 +1
DXB 2026-11-17T02:30 +4    LHR 2026-11-17T06:20 +0
BLR 2026-11-17T16:05 +5.5  SFO 2026-11-17T18:10 -8
CMB 2026-11-17T13:00 +5.5  LHR 2026-11-17T19:00 +0
ANC 2026-11-17T23:50 -9    ORD 2026-11-18T08:40 -6
POM 2026-11-17T14:00 +10   NAN 2026-11-17T20:20 +12
"""
MORE_LEGS = """
EDI 2026-11-17T06:00 +0    LHR 2026-11-17T07:25 +0    LHR 2026-11-17T10:00 +0    \
DOH 2026-11-17T19:45 +3    DOH 2026-11-17T21:30 +3    BKK 2026-11-18T07:55 +7
LHR 2026-11-17T20:35 +0    SIN 2026-11-18T17:20 +8    SIN 2026-11-18T20:00 +8    \
SYD 2026-11-19T06:50 +11
JFK 2026-11-17T09:00 -5    LAX 2026-11-17T12:20 -8    LAX 2026-11-19T22:30 -8    \
AKL 2026-11-21T08:30 +13
"""


def itineraries() -> list[Itinerary]:
    """Return each itinerary as its cells, six a leg."""
    lines = (ONE_LEG + MORE_LEGS).replace("\\\n", "").split("\n")
    return [tuple(line.split()) for line in lines if line]


def lengths(cells: Itinerary) -> list[timedelta]:
    """Return how long each leg takes, from the clocks and the offsets alone."""
    ends = [
        datetime.fromisoformat(cells[at + 1]) - timedelta(hours=float(cells[at + 2]))
        for at in range(0, len(cells), 3)
    ]
    return [ends[at + 1] - ends[at] for at in range(0, len(ends), 2)]
