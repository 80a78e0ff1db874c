# Two commands matter: `make run` and `make test`. The rest is for those who work on a part.
SHELL := /bin/bash
PYTHON ?= $(shell command -v python3.11 || command -v python3 || command -v python || echo python3.11)
JOBS ?= 2
PORT ?= $(or $(DAKOKU_PORT),5050)
VENV := .venv/bin
FUNCTIONS := punch ledger sync_jobcan reports
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: setup ## the whole product with demonstration data, until Ctrl-C (PORT=5050)
	@exec $(VENV)/python -m tools.run --port $(PORT)

test: setup-browser lint types unit emulator ## every check and every test

setup: python ## install what is missing (run and test do this by themselves)
	@"$(PYTHON)" tools/setup.py

setup-browser: python
	@"$(PYTHON)" tools/setup.py --browser

python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null || { \
	  echo "Dakoku needs Python 3.11, and '$(PYTHON)' is not that: install it, or name it with PYTHON=/path/to/python3.11." >&2; exit 1; }

import: ## a list into the running system: make import FILE=staff.csv; KIND=leaves, trips, hours, calendars (YEAR=2027)
	@$(VENV)/python -m tools.importing --port $(PORT) --kind "$(or $(KIND),staff)" --year "$(YEAR)" "$(FILE)"

mail: ## what the running system has mailed, newest first
	@$(VENV)/python -m tools.mail --port $(PORT)

fuzz: setup ## the HTTP API against its documents, with many more requests than make test sends (EXAMPLES=30)
	EXAMPLES=$(or $(EXAMPLES),30) $(VENV)/pytest emulator-tests/contract

audit: setup ## known weaknesses of what we build on: asks the advisories' servers, so not a part of make test
	@$(VENV)/python -m tools.audit

bench: setup-browser ## the budgets of the design and how all of it grows, measured (ONLY=budgets or growth, KEEP=1)
	@$(VENV)/python -m tools.bench --only "$(ONLY)" $(if $(KEEP),--keep)

soak: setup-browser ## nothing lost, nothing doubled: TERMINALS=50 EMPLOYEES=200 PUNCHES=10000 SEED=… MINUTES=…
	@$(VENV)/python -m tools.soak $(if $(TERMINALS),--terminals $(TERMINALS)) $(if $(EMPLOYEES),--employees $(EMPLOYEES)) \
	  $(if $(PUNCHES),--punches $(PUNCHES)) $(if $(SEED),--seed "$(SEED)") $(if $(MINUTES),--minutes $(MINUTES))

preflight: setup ## what can be checked of a deployment without a cloud (PROJECT=…)
	@$(VENV)/python -m tools.preflight --project "$(PROJECT)"

deploy: setup ## into an organisation's project, after preflight: make deploy PROJECT=… (ONLY=functions:punch)
	@$(VENV)/python -m tools.deploy --project "$(PROJECT)" --only "$(ONLY)"

export: setup ## the whole organisation as files: make export DIR=archive, of the running system or PROJECT=…
	@$(VENV)/python -m tools.archive export --port $(PORT) --project "$(PROJECT)" --dir "$(DIR)"

restore: setup ## such files into an empty project: make restore DIR=archive PROJECT=…
	@$(VENV)/python -m tools.archive restore --port $(PORT) --project "$(PROJECT)" --dir "$(DIR)"

accounts: setup ## the service accounts of the parts, as commands of gcloud: make -s accounts PROJECT=… | sh
	@$(VENV)/python -m tools.accounts --project "$(PROJECT)" --bucket "$(BUCKET)"

secret: setup ## a new value of a secret, for a pipe: make -s secret NAME=SERVER_KEY (docs/operations.md)
	@$(VENV)/python -m tools.new_secret "$(NAME)"

cost: setup ## what a month costs, by the number of people
	@$(VENV)/python -m tools.cost

first-admin: setup ## the organisation and its first administrator: PROJECT, EMAIL, NAME, ORGANISATION, CODE
	@$(VENV)/python -m tools.first_admin --project "$(PROJECT)" --email "$(EMAIL)" --name "$(NAME)" \
	  --organisation "$(ORGANISATION)" --code "$(CODE)"

pictures: setup-browser build ## the pictures of the documentation and of the printed workbooks, taken anew by their tests
	DAKOKU_PICTURES=$(CURDIR) $(VENV)/pytest emulator-tests/browser/catalogue/test_screens.py functions/reports/tests/test_printed.py

lint: ## formatters, linters, import directions
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/lint-imports --no-cache
	npm run --silent lint -w hosting

types: ## mypy --strict, tsc strict
	$(VENV)/mypy functions/core tools emulator-tests
	@for name in $(FUNCTIONS); do echo "mypy functions/$$name"; $(VENV)/mypy functions/$$name || exit 1; done
	npm run --silent types -w hosting

unit: ## tests without emulators
	$(VENV)/pytest functions tools
	npm test --silent -w hosting

emulator: build ## rules, flows, deployables, browser: against the real emulators, in JOBS processes, each with a suite of its own
	$(VENV)/pytest $(if $(filter-out 1,$(JOBS)),--numprocesses $(JOBS) --dist loadfile) emulator-tests || { \
	  echo "Once more, alone, what has failed: suites side by side starve each other now and then. What fails twice is a fault."; \
	  $(VENV)/pytest --last-failed --last-failed-no-failures none --maxfail 3 emulator-tests; }

build: setup ## the pages
	@$(VENV)/python -m tools.pages

format: ## let the formatters write
	$(VENV)/ruff format .
	$(VENV)/ruff check --fix .
	npm run --silent format -w hosting

clean: ## remove what set-up and runs have made
	rm -rf .venv .tools .run node_modules hosting/node_modules hosting/dist functions/*/venv .firebase-*.json

.PHONY: python help run test setup setup-browser import mail fuzz audit bench soak preflight deploy export restore accounts secret cost first-admin pictures lint types unit emulator build format clean
