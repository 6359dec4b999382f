# What people type. Every target that builds sees to the system packages first.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
TILMACH = .build/release/tilmach

.PHONY: help deps build demo test check format lint layers readme elsewhere docs install uninstall bench clean

help:
	@echo 'make demo      build, then align, look up and show on the shipped data'
	@echo 'make test      build and run the tests'
	@echo 'make check     format, layers, build, tests, README commands, run from another folder, docs'
	@echo 'make install   PREFIX=$(PREFIX): the binary and the shipped data'
	@echo 'make bench     measure speed; results as a table'

deps:
	@Scripts/deps

build: deps
	$(SWIFT) build -c release --product tilmach

demo: build
	@$(TILMACH) demo --workspace .

test: deps
	$(SWIFT) test --disable-xctest

check: lint layers test build readme elsewhere docs

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

lint:
	@Scripts/embed-data --check
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

layers:
	@Scripts/check-layers

readme: build
	@Scripts/check-readme $(TILMACH)

elsewhere: build
	@Scripts/check-elsewhere

docs: test
	@Scripts/check-docs

install: deps
	$(SWIFT) build -c release --product tilmach --static-swift-stdlib
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/tilmach
	install -m 755 $(TILMACH) $(DESTDIR)$(PREFIX)/bin/tilmach
	cp -R Memories Glossaries $(DESTDIR)$(PREFIX)/share/tilmach/
	for share in $$HOME/.local/share /usr/local/share; do \
	    [ ! -d $$share/tilmach/opencc ] || [ $$share -ef $(DESTDIR)$(PREFIX)/share ] || \
	    cp -R $$share/tilmach/opencc $(DESTDIR)$(PREFIX)/share/tilmach/; done

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/tilmach
	rm -rf $(DESTDIR)$(PREFIX)/share/tilmach

bench: build
	@Benchmarks/run

clean:
	rm -rf .build
