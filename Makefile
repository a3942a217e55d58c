# Everything that a person runs. `make lab` and `make test` do their own set-up from nothing but Python 3.11 to 3.13.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv pip install --quiet --python $(BIN)/python
LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url --no-annotate
# One thread each for linear algebra: the workers are as many as the processors already.
PYTEST := OPENBLAS_NUM_THREADS=1 $(BIN)/python -m pytest -n auto --dist loadfile

.PHONY: help setup lab test test-all demo build lint format attack fuzz bench lock system clean

help:  ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

lab: $(VENV)/learner.stamp  ## Set up and open the course in JupyterLab
	$(BIN)/steepest lab $(LESSON) $(LAB_OPTIONS)

setup: $(VENV)/development.stamp  ## Set up for grading and development, without opening anything

test: setup system  ## Set up and run the tests (under 15 minutes)
	$(PYTEST) -m "not slow" $(TESTS)

test-all: setup system  ## The same, and browser tours, attacks on stock nbgrader, soaks and fuzzing
	$(PYTEST) $(TESTS)

demo: setup  ## An instructor's day on a simulated class
	$(BIN)/python -m autograder.instructor.demo

build: setup  ## Rebuild notebooks, keys and recordings from the lessons' texts
	$(BIN)/steepest build

lint: setup  ## Linter, formatter, types, import rules, and whether what is built is what the texts say
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/steepest build --check

format: setup  ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

attack: setup system  ## Every attack on grading, and the forgeries on stock nbgrader, side by side
	$(BIN)/python -m tests.attacks

fuzz: setup  ## Ten minutes of a coverage-guided fuzzer on each reader of a stranger's bytes
	set -e; for target in replies verdicts outcomes notebooks; do $(BIN)/python -m tests.fuzz $$target $(or $(SECONDS),600); done

bench: setup system  ## Benchmarks, side by side in one run
	$(BIN)/python -m tests.bench

lock: setup  ## Renew the hashed lock files
	$(LOCK) --upgrade pyproject.toml -o requirements/learner.txt
	cp requirements/learner.txt binder/requirements.txt
	$(LOCK) --upgrade pyproject.toml -c requirements/learner.txt --extra instructor --extra scale -o requirements/instructor.txt
	$(LOCK) --upgrade pyproject.toml -c requirements/learner.txt --extra development --extra scale -o requirements/development.txt

system:  ## Install what the tests need beside Python: a browser, the sandbox
	@sh requirements/system.sh

clean:  ## Remove the environment and a class's working files
	rm -rf $(VENV) grading build *.egg-info

# --- set-up -------------------------------------------------------------------------------------------------------

$(BIN)/uv: requirements/bootstrap.txt
	$(PYTHON) -m venv $(VENV) || { sh requirements/system.sh python3-venv && $(PYTHON) -m venv --clear $(VENV); }
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements/bootstrap.txt
	@touch $@

# Byte-compiled at installation: otherwise every kernel compiles at its start, which costs seconds.
$(VENV)/learner.stamp: requirements/learner.txt pyproject.toml | $(BIN)/uv
	$(UV) --compile-bytecode --require-hashes -r requirements/learner.txt
	$(UV) --no-deps --editable .
	@touch $@

$(VENV)/development.stamp: requirements/development.txt pyproject.toml | $(BIN)/uv
	$(UV) --compile-bytecode --require-hashes -r requirements/development.txt
	$(UV) --no-deps --editable .
	@touch $@ $(VENV)/learner.stamp
