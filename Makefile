# Two commands matter: `make run` and `make test`. Both set up what they need.

PYTHON ?= python3
PORT ?= 8550
VENV = .venv
PY = $(VENV)/bin/python
# Each of these starts a browser or an engine, which wants the machine for itself.
BROWSERS = browser or webkit or firefox or pyodide

.PHONY: run test check quick web bench apk ipa shots clean

run: web
	@$(PY) -m pwa serve --port $(PORT)

test: web
	@$(PY) -m pwa browsers
	@PYTHONTZPATH= $(PY) -m pytest -n auto -m "not ($(BROWSERS))"
	@PYTHONTZPATH= $(PY) -m pytest --durations=30 -m "$(BROWSERS)"

# ARGS="--only warm,tap" measures less; docs/PERFORMANCE.md tells the rest.
bench: web
	@$(PY) -m pwa browsers
	@PYTHONTZPATH= $(PY) -m tests.bench $(ARGS)

check: $(VENV)/ready
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m pyright --pythonpath $(PY)

quick: $(VENV)/ready
	@PYTHONTZPATH= $(PY) -m pytest -n auto -m "not ($(BROWSERS))"

web: $(VENV)/ready
	@$(PY) -m pwa build

$(VENV)/ready: pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed, and there is no $(PYTHON) here." >&2; exit 1; }
	@$(PYTHON) pwa/install.py $(VENV)

# A package for phones, by Flet's own tool and the Flutter SDK.
apk ipa: $(VENV)/ready
	@$(PY) -m pwa $@

# Draws docs/pictures anew from the built site.
shots: web
	@$(PY) -m pwa browsers
	@PYTHONTZPATH= $(PY) -m tests.shots
	@PYTHONTZPATH= $(PY) -m tests.shots.drawings

clean:
	@find build -mindepth 1 ! -name README.md -exec rm -rf {} +
