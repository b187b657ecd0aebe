"""The table of airports that the app carries."""

from pwa.airports import TARGET, module


def test_the_table_is_what_the_builder_makes():
    """Nobody changed the made file by hand."""
    assert TARGET.read_text(encoding="utf-8") == module()
