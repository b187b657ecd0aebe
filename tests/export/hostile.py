"""Backups that somebody made to hurt: each is a whole file of bytes."""

import json
from hashlib import sha256
from random import Random  # noqa: TID251  # seeded: the same at every run

from domain.codec import canonical, to_document
from export.backup import backup
from tests.support.kinds import one_of_each
from tests.support.sets import NOON

DOCUMENTS = [to_document(one) for one in one_of_each()]
WHOLE = backup(DOCUMENTS, NOON)

EVIL = (
    None, True, -1, 0, 10**400, 2**63, 1e308, 0.5, "", " ", "<script>alert(1)</script>",
    "\ud800", "\x00", "../../x", "9999-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z",
    "2026-13-45", "é" * 20_000, [], {}, [[]], {"a": [1]}, "drink", "tombstone",
    "system", "-" * 101, "x|y\n", "U1=yes;U1=no", "=cmd()", "\u202e", "Etc/Unknown",
)  # fmt: skip
"""Values for any field."""

BYTES = (
    b"\x00",
    b"\xff",
    b'"',
    b"[",
    b"{",
    b"}",
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"\\",
)


COMPANY = 3
"""How many entries a file has whose entries or head are wrong."""


def sealed(documents: list, **head: object) -> bytes:
    """Return *documents* under a head whose checksum is right, whatever they are."""
    lines = [canonical(one) for one in documents]
    said = {
        "format": "second-heart-backup",
        "schema": 1,
        "made": "2026-11-10T12:40:00.000Z",
        "count": len(lines),
        "sha256": sha256(b"\n".join(lines)).hexdigest(),
        "records": documents,
    }
    return json.dumps(said | head).encode("utf-8", "surrogatepass")


def hostile(seed: int) -> bytes:
    """Return hostile backup number *seed*: the same at every run."""
    chance = Random(seed)
    kind = seed % 8
    if kind == 0:  # cut
        return WHOLE[: chance.randrange(len(WHOLE))]
    if kind == 1:  # bytes in the wrong place
        at = chance.randrange(len(WHOLE))
        return WHOLE[:at] + chance.choice(BYTES) * chance.randrange(1, 9) + WHOLE[at:]
    if kind == 2:  # deep
        deep = chance.choice((b"[", b'{"a":', b'[{"a":'))
        at = chance.randrange(len(WHOLE))
        return WHOLE[:at] + deep * chance.choice((9, 500, 5_000)) + WHOLE[at:]
    # One entry is enough to be wrong; few beside it keep ten thousand files cheap.
    documents = [dict(one) for one in chance.sample(DOCUMENTS, COMPANY)]
    if kind == 3:  # a head that lies
        name = chance.choice(("format", "schema", "made", "count", "sha256", "records"))
        return sealed(documents, **{name: chance.choice(EVIL)})
    row = chance.choice(documents)
    if kind == 4:  # twice the same id
        documents.append(dict(chance.choice(documents)))
    elif kind == 5:  # a field more, or less
        row.pop(chance.choice(list(row)))
        row[chance.choice(("id", "more", "v"))] = chance.choice(EVIL)
    elif kind == 6:  # something else than a record
        documents[chance.randrange(len(documents))] = chance.choice(EVIL)
    else:  # a field of a wrong kind or beyond all range, the checksum right
        row[chance.choice(list(row))] = chance.choice(EVIL)
    return sealed(documents)
