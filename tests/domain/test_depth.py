"""Nesting is counted before a text is parsed."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.depth import DEEPEST, is_too_deep


@pytest.mark.parametrize("bracket", [b"[", b"{", b'{"a":[', b"[" * 9 + b"]" * 8])
def test_bombs(bracket: bytes) -> None:
    """Thousands of open brackets are refused, closed or not."""
    assert is_too_deep(bracket * 5000)
    assert is_too_deep(b"[" * 5000 + b"]" * 5000)


def test_limit() -> None:
    """The deepest allowed nesting passes, one more does not."""
    for opening, closing in ((b"[", b"]"), (b'{"a":', b"}")):
        fits = opening * DEEPEST + b"1" + closing * DEEPEST
        assert not is_too_deep(fits)
        assert is_too_deep(opening + fits + closing)


def test_brackets_in_texts_do_not_count() -> None:
    """What a person typed may hold any number of brackets and quotes."""
    typed = '[{"' * 500 + "\\" * 7 + '"]}' * 300 + "\\"
    text = json.dumps([{"a": typed, "b": [typed, "[", "\\"]}]).encode()

    assert not is_too_deep(text, limit=3)
    assert is_too_deep(text, limit=2)


def _depth(value: object) -> int:
    inside = value.values() if isinstance(value, dict) else value
    if isinstance(inside, str) or not hasattr(inside, "__iter__"):
        return 0
    return 1 + max(map(_depth, inside), default=0)


@settings(derandomize=True, database=None, deadline=None, max_examples=200)
@given(
    st.recursive(
        st.text('[]{}"\\x', max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text('[]{}"\\', max_size=3), inner, max_size=3)
        ),
        max_leaves=12,
    )
)
def test_depth_is_exact(value: object) -> None:
    """The depth that is refused is the depth that is there."""
    text = json.dumps(value).encode()
    depth = _depth(value)

    assert not is_too_deep(text, limit=depth)
    if depth:
        assert is_too_deep(text, limit=depth - 1)
