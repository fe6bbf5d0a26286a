# Thin on purpose: each target calls cargo or a script, which can be called without make as well.

.PHONY: help run test lint fmt release test-rust test-clients test-browser

help:
	@echo "make run      build and start Cardea with its demonstration organization in ./cardea-data"
	@echo "make test     every test: Rust on SQLite and PostgreSQL, real AWS clients, browser"
	@echo "make lint     format, generated code, house rules, clippy, dependencies"
	@echo "make fmt      format the Rust code"
	@echo "make release  build the shipped binary"

# The dev profile: on a fresh machine building it is most of the wait.
run:
	scripts/setup run
	cargo run --locked --package cardea -- serve --demo --data cardea-data

test:
	scripts/setup test
	scripts/test rust clients browser

lint:
	scripts/setup run
	scripts/lint

fmt:
	cargo fmt --all

release:
	scripts/setup run
	cargo build --locked --release --package cardea

# Parts of `make test`, for those who work on one of them.
test-rust test-clients test-browser:
	scripts/setup test
	scripts/test $(@:test-%=%)
