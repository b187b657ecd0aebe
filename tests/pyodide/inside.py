"""Run pytest inside Pyodide; the arguments are pytest's."""

import sys

import pytest

from tests.pyodide import still_loop

still_loop.use()
sys.exit(pytest.main([*sys.argv[1:], "-p", "no:cacheprovider"]))
