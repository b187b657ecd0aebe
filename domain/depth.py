"""Say how deep a JSON text nests, before anything parses it.

A parser that calls itself for every bracket dies of a text that is nothing but
brackets; in the browser no ``except`` sees it.
"""

DEEPEST = 32
"""The deepest nesting that any file of the app needs, with room to spare."""

_BRACKETS_AND_QUOTES = b'[]{}"'
_OTHERS = bytes(set(range(256)) - set(_BRACKETS_AND_QUOTES))
_ONE_KIND = bytes.maketrans(b"{}", b"[]")


def is_too_deep(text: bytes, limit: int = DEEPEST) -> bool:
    """Say whether the JSON *text* nests deeper than *limit*; never recurses.

    Every pass takes away the innermost pairs, so the passes count the depth.
    """
    if text.count(b"[") + text.count(b"{") <= limit:
        return False
    left = _brackets(text)
    for depth in range(limit):
        fewer = left.replace(b"[]", b"")
        if len(fewer) == len(left):
            return depth + left.count(b"[") > limit
        left = fewer
    return bool(left)


def _brackets(text: bytes) -> bytes:
    """Return the brackets of *text* outside its strings, all of one kind."""
    if b"\\" in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    bare = text.translate(_ONE_KIND, _OTHERS).replace(b'""', b"")
    return b"".join(bare.split(b'"')[::2])
