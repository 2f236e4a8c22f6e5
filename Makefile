# The one way to do things, here and in CI. Each target works alone on a machine that has only
# Python 3.11 or newer with pip, and make.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
STAMP := .venv/stamp

.PHONY: run test coverage lint docs data bench lock wheel clean

run: $(STAMP)
	@$(BIN)/presend

test: $(STAMP)
	$(BIN)/pytest --numprocesses=3 --dist=worksteal

# The same with every line counted, which takes half as long again.
coverage: $(STAMP)
	$(BIN)/pytest --numprocesses=3 --dist=worksteal --cov --cov-report=term:skip-covered

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tools.docs --check

docs: $(STAMP)
	$(BIN)/python -m tools.docs

# The law's holidays, with the installed release of `holidays`.
data: $(STAMP)
	$(BIN)/python -m tools.law_data

bench: $(STAMP)
	$(BIN)/python -m tools.bench
	$(BIN)/python -m tools.race_bench
	$(BIN)/python -m tools.reading_bench
	$(BIN)/python -m tools.tone_bench
	$(BIN)/python -m tools.bounds_bench
	$(BIN)/python -m tools.timing_bench
	$(BIN)/python -m tools.packs_bench
	$(BIN)/python -m tools.doctor_bench
	$(BIN)/python -m tools.app_bench

wheel: $(STAMP)
	$(BIN)/pip --quiet wheel --no-deps --no-build-isolation --wheel-dir dist .

# Renews the lock; wants pip-tools and a package index.
lock: $(STAMP)
	$(BIN)/pip --quiet install pip-tools
	$(BIN)/pip-compile --quiet --upgrade --all-extras --generate-hashes --strip-extras \
	    --allow-unsafe --no-header --no-emit-index-url --no-emit-trusted-host \
	    --no-emit-find-links --no-annotate --output-file requirements.lock pyproject.toml

# pip takes no hashes together with an editable install, hence the two steps. Compiled once here,
# for where Python is told to keep nothing compiled each start would do it again.
$(STAMP): pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/pip --quiet --disable-pip-version-check install --require-hashes -r requirements.lock
	$(BIN)/pip --quiet --disable-pip-version-check install --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q simulator
	@touch $(STAMP)

clean:
	rm -rf .venv dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
