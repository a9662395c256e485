# Everything one can do here. `make` alone prints the list.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:

BUILD_PACKAGES := libsqlite3-dev libpq-dev libargon2-dev libvips-dev libcurl4-openssl-dev libxlsxwriter-dev zlib1g-dev libqrencode-dev libjs-leaflet pkg-config
TEST_PACKAGES := postgresql chromium chromium-driver fonts-dejavu-core faketime python3-venv clamav-daemon \
	libheif-examples
ARROWS := --explicit-target-dependency-import-check error
SWIFT_FILES := Package.swift Sources Tests
# Settings from .env, for the commands that run the program.
SETTINGS = set -a; [ ! -f .env ] || . ./.env; set +a

.PHONY: help
help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

## --- run

.PHONY: dependencies build demo serve migrate seed
dependencies: ## install the Debian packages that a build needs, if any is missing
	@dev/require-swift
	@dev/install-packages $(BUILD_PACKAGES)

build: dependencies ## build the release binary, .build/release/lapor
	swift build -c release --product lapor $(ARROWS)

demo: build ## build, fill var/lapor.sqlite with a year of reports, print sign-ins, serve on http://127.0.0.1:8080
	@exec .build/release/lapor demo

serve: build ## serve with the settings of .env
	@$(SETTINGS); exec .build/release/lapor serve

migrate: build ## bring the database's schema up to date
	@$(SETTINGS); exec .build/release/lapor migrate

seed: build ## load agencies, categories, regions, calendars and policies
	@$(SETTINGS); exec .build/release/lapor seed

## --- test

.PHONY: test-dependencies test test-domain test-browser
test-dependencies: dependencies ## the same for the tests, and their Python packages
	@dev/install-packages $(TEST_PACKAGES)
	@dev/python-environment var/python Tests/Browser/requirements.txt

test: test-dependencies ## all tests, on SQLite and on a PostgreSQL server of their own
	dev/build-tests
	dev/test-postgres dev/run-tests

test-domain: dependencies ## only the rules: seconds
	swift test --filter LaporDomainTests $(ARROWS)

test-browser: test-dependencies ## only the browser and API tests, on SQLite
	swift build --product lapor $(ARROWS)
	PATH="$(CURDIR)/var/python/bin:$$PATH" Tests/Browser/run --binary .build/debug/lapor

.PHONY: screenshots
screenshots: test-dependencies build ## render every page of the demonstration into var/screenshots (OUTLINES=files for the map)
	PATH="$(CURDIR)/var/python/bin:$$PATH" Tests/Browser/screenshots --binary .build/release/lapor --to var/screenshots \
		--selection docs/screenshots $(if $(OUTLINES),--outlines $(OUTLINES))

## --- care

.PHONY: check lint format seeds soak evaluate router-models clean
check: test-dependencies lint ## what must be true before anything lands: style, layers, limits, no warnings, all tests
	dev/check-layers
	dev/check-files
	dev/check-licence
	dev/build-tests --strict
	@$(MAKE) --no-print-directory test

lint: ## is everything formatted as `make format` would, and every phrase listed for translators?
	dev/list-words --check
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

format: ## format all Swift files in place
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

seeds: ## make the seed tables again from their public sources
	@dev/python-environment var/python-seeds dev/requirements-data.txt
	PATH="$(CURDIR)/var/python-seeds/bin:$$PATH" dev/generate-seeds

soak: test-dependencies ## ten minutes of any bytes through everything that reads texts, and whether its time stays linear
	dev/build-tests
	LAPOR_SOAK_SECONDS=$(or $(SECONDS),600) swift test --skip-build --filter TextFuzz

evaluate: build ## measure everything that reads texts, into docs/intelligence.md (with ../shared/data: the router as well)
	dev/evaluate .build/release/lapor $(wildcard ../shared/data)

router-models: build ## make what ships of the router again, where ../shared/data is
	dev/make-router-models .build/release/lapor ../shared/data/complaints

clean: ## remove what was built; the database in var/ stays
	rm -rf .build var/python var/python-seeds var/log
