# Thin on purpose: each target calls cargo or a script, which can be called without make as well.

.PHONY: help run test lint fmt release bench bench-quick bench-growth bench-cedar soak test-rust test-clients test-browser

help:
	@echo "make run      build and start Cardea with its demonstration organization in ./cardea-data"
	@echo "make test     every test: Rust on SQLite and PostgreSQL, real AWS clients, browser"
	@echo "make lint     format, generated code, house rules, clippy, dependencies"
	@echo "make fmt      format the Rust code"
	@echo "make release  build the shipped binary"
	@echo "make soak     kill servers fifty and a hundred times while they work"
	@echo "make bench    measure everything into target/bench/report.html; docs/performance.md says what"
	@echo "make bench-growth  the same questions in organizations of 1,000 to 1,000,000 people"
	@echo "make bench-cedar   policy decisions beside those of cedar-policy"
	@echo "make bench-quick  the same in two minutes, with a smaller organization"

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

# The tests of `make test` that kill servers a few times, longer.
soak:
	scripts/setup test
	CARDEA_TEST_KILLS=50 PYTEST_ADDOPTS="-k 'test_provisioning_crashes or test_nodes' -s" scripts/test clients
	CARDEA_TEST_KILLS=100 PYTEST_ADDOPTS="-k test_kills -s" scripts/test clients

# Release-like, built in a fraction of the time; `target/measure/bench --help` has its options.
BENCH = target/measure/bench --json target/bench/report.json --html target/bench/report.html \
	--markdown target/bench/report.md

bench:
	scripts/setup run
	cargo build --locked --profile measure --package cardea --package bench
	$(BENCH) --moto "$$(scripts/moto)"
	$(MAKE) bench-cedar

# An organization of a million beside small ones; filling it takes minutes and gigabytes.
bench-growth:
	scripts/setup run
	cargo build --locked --profile measure --package cardea --package bench
	target/measure/bench --growth 1m
	target/measure/bench --only grown --size 1m

# A workspace of its own; its Cargo.toml says why.
bench-cedar:
	scripts/setup run
	cd bench/cedar && cargo run --locked --release -- 3

bench-quick:
	scripts/setup run
	cargo build --locked --profile measure --package cardea --package bench
	$(BENCH) --seconds 1 --accounts 200

# Parts of `make test`, for those who work on one of them.
test-rust test-clients test-browser:
	scripts/setup test
	scripts/test $(@:test-%=%)
