# The two commands a newcomer needs are `make up` and `make test`; `make help` lists the rest.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

# where rustup puts cargo when scripts/install has just installed it, and where that puts a Node of its own
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(CURDIR)/.tools/node_modules/.bin:$(PATH)

# more options for `make up`, for example ARGS='--data somewhere'
ARGS ?=

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: up
up: install web ## Install what is missing, build, and run the platform with demo data
	cargo build --release --locked --package wellspring
	target/release/wellspring up --demo $(ARGS)

.PHONY: test
test: install web lint ## Install what is missing and run every check and test
	# one build of everything, so that the system tests find the binary and nothing is compiled twice
	cargo build --locked --workspace --all-targets
	cargo test --locked --workspace --no-fail-fast
	npm run check --prefix web --silent
	@scripts/install edge
	tests/edge/run
	@scripts/install browser
	# the journeys; `make e2e` walks every page besides
	E2E_FILES='e2e/{sign-in,journey,services,orders,refusals,restart,saga}.e2e.ts' PROGRAM=$(CURDIR)/target/debug/wellspring \
		npm run e2e --prefix web --silent

# which ways to share out the roles; all when empty
SHAPES ?=

.PHONY: test-shapes
test-shapes: install backends ## Run the system tests with the roles in one process, apart, doubled, and shared out by chance
	cargo build --locked --package wellspring
	tests/system/shapes $(SHAPES)

.PHONY: test-alerts
test-alerts: ## Check the alerts of deploy/prometheus with series that should and should not ring
	@scripts/install alerts
	promtool check config deploy/prometheus/prometheus.yml
	promtool test rules deploy/prometheus/alerts.test.yml

.PHONY: backends
backends: ## Start PostgreSQL and Kafka on loopback, for a platform of many processes
	@scripts/install backends
	@dev/backends start

.PHONY: backends-stop
backends-stop: ## Stop them
	@dev/backends stop

.PHONY: web
web: install web/dist/index.html ## Build the web, when its sources are newer than what was built

web/node_modules/.package-lock.json: web/package.json web/package-lock.json
	npm ci --prefix web --no-audit --no-fund --loglevel=error
	@touch $@

WEB_SOURCES := $(shell find web \( -name node_modules -o -name dist -o -name screenshots -o -path web/embed -o -path web/e2e \) \
	-prune -o -type f -print)

web/dist/index.html: web/node_modules/.package-lock.json $(WEB_SOURCES)
	npm run build --prefix web --silent
	@touch $@

.PHONY: web-check
web-check: web ## Check the web: its client, types, lints, unused code, tests, size
	cargo build --locked --package wellspring
	npm run check --prefix web --silent

.PHONY: e2e
e2e: web ## Walk the screens of the running platform in a browser; E2E_FILES='e2e/orders*' walks some
	@scripts/install browser
	cargo build --locked --package wellspring
	PROGRAM=$(CURDIR)/target/debug/wellspring npm run e2e --prefix web --silent

.PHONY: screenshots
screenshots: web ## Picture every page at both sizes in both languages, into web/screenshots
	@scripts/install browser
	cargo build --locked --package wellspring
	PROGRAM=$(CURDIR)/target/debug/wellspring npm run screenshots --prefix web --silent

.PHONY: edge
edge: ## Ask the running platform for everything its document offers, soundly and not
	@scripts/install edge
	cargo build --locked --package wellspring
	tests/edge/run $(ARGS)

.PHONY: lint
lint: ## Check formatting and lints
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- --deny warnings

.PHONY: fmt
fmt: ## Format the code
	cargo fmt --all

.PHONY: tidy
tidy: ## Check the rules of the house and say what to do
	cargo run --quiet --locked --package xtask -- tidy

.PHONY: generate
generate: ## Rewrite the documents made from the code
	cargo run --quiet --locked --package xtask -- generate

.PHONY: doc
doc: ## Build the code's documentation
	RUSTDOCFLAGS='--deny warnings' cargo doc --locked --workspace --no-deps --document-private-items

.PHONY: deny
deny: ## Check licences, advisories and the law of dependencies
	@cargo deny --version >/dev/null 2>&1 || { echo 'cargo-deny is missing: cargo install cargo-deny --locked'; exit 1; }
	cargo deny check

.PHONY: bench
bench: ## Measure, and write the results under bench/results; ARGS='ledger hop' measures a part
	@scripts/install bench
	cargo build --release --locked --package wellspring --package bench
	target/release/bench $(ARGS)

.PHONY: bench-web
bench-web: web ## Measure how soon the consumer's home can be used on a slow phone, into bench/results
	@scripts/install browser
	cargo build --release --locked --package wellspring
	PROGRAM=$(CURDIR)/target/release/wellspring npm run bench --prefix web --silent

.PHONY: install
install: ## Install the tools that are missing
	@scripts/install
