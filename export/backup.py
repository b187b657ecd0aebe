"""Write the whole diary as one file that can be read back."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256

from domain.codec import SCHEMA, Document, canonical, instant_text
from domain.steps import PIECE, Steps, finish

FORMAT = "second-heart-backup"
MIME = "application/json"


def backup(documents: Iterable[Document], made: datetime) -> bytes:
    """Return the backup of *documents*, made at *made*, as UTF-8 JSON.

    The checksum is the SHA-256 of the records as they stand in the file, each
    in its canonical spelling, joined by line feeds.
    """
    return finish(writing(tuple(documents), made))


def writing(documents: Sequence[Document], made: datetime) -> Steps[bytes]:
    """Write what ``backup`` returns, in pieces."""
    lines: list[bytes] = []
    for document in documents:
        lines.append(canonical(document))
        if len(lines) % PIECE == 0:
            yield 100 * len(lines) // len(documents)
    head = {
        "format": FORMAT,
        "schema": SCHEMA,
        "made": instant_text(made),
        "count": len(lines),
        "sha256": sha256(b"\n".join(lines)).hexdigest(),
    }
    opening = json.dumps(head, indent=1)[:-2]
    body = b",\n".join(lines)
    return opening.encode() + b',\n "records": [\n' + body + b"\n]\n}\n"


def file_name(made: datetime) -> str:
    """Return the name of a backup made at local time *made*."""
    return f"second-heart-{made:%Y-%m-%d-%H%M}.json"
