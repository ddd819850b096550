# The one door to the project; dev.py does the work (`py dev.py run` on Windows). ARGS="…" is passed on.
PYTHON ?= python3
ARGS ?=

.PHONY: help run test setup deps lint format types contracts words screens bench freeze lock clean
.DEFAULT_GOAL := help

help: ## Say what there is to make
	@grep -E '^[a-z]+: *##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+): *## (.*)/  make \1\t\2/' | expand -t 20

run: ## Set up what is missing and open the window (ARGS="sample --data /tmp/desk" for the command line)
	@$(PYTHON) dev.py run $(ARGS)

test: ## Set up what is missing and run every check: lint, types, contracts, tests (ARGS="-k grades" narrows)
	@$(PYTHON) dev.py test $(ARGS)

setup: ## Make .venv from requirements.lock, with the command .venv/bin/trainingdesk
	@$(PYTHON) dev.py setup

deps: ## Install the system libraries Qt and the tests want (root, Debian or Ubuntu)
	@$(PYTHON) dev.py deps

lint: ## Look for mistakes and untidy lines
	@$(PYTHON) dev.py lint

format: ## Tidy the lines
	@$(PYTHON) dev.py format

types: ## Check the types
	@$(PYTHON) dev.py types

contracts: ## Check which room imports which
	@$(PYTHON) dev.py contracts

words: ## Collect the texts to translate (ARGS="put my.json" translates, ARGS=check looks)
	@$(PYTHON) dev.py words $(ARGS)

screens: ## Write a picture of each page to screens/
	@$(PYTHON) dev.py screens $(ARGS)

bench: ## Measure against the simplest thing that could do the same (ARGS=paste one, ARGS=--write into docs/figures.md)
	@$(PYTHON) dev.py bench $(ARGS)

freeze: ## Build the program as one folder in dist/ and check it
	@$(PYTHON) dev.py freeze

lock: ## Resolve the dependencies anew into requirements.lock (needs uv)
	@$(PYTHON) dev.py lock

clean: ## Remove what was built, .venv too
	@$(PYTHON) dev.py clean
