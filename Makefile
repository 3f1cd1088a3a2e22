# Everything that README.md promises, as commands. `make` alone says what there is.
SHELL := /bin/bash
PACKAGES := libxml2-dev liblzma-dev libicu-dev zlib1g-dev libarchive-dev libyaml-dev libsqlite3-dev libstemmer-dev libxxhash-dev libxlsxwriter-dev libmicrohttpd-dev pkg-config python3 procps
STATIC := .build/static
# What the static libraries stand on stands after them.
BUILD := swift build -c release --product tolmach --static-swift-stdlib --pkg-config-path $(STATIC) $(foreach library,lzma z icudata stdc++ m,-Xlinker -l$(library))
TOLMACH := .build/release/tolmach

.PHONY: help setup build demo test lint bench install clean

help:
	@sed -n 's/^\([a-z]*\):.*## /make \1 — /p' Makefile

setup: ## install what is missing from Debian's packages
	@Tools/setup $(PACKAGES)

build: setup ## build the program: .build/release/tolmach
	Tools/static-libraries $(STATIC)
	$(BUILD)

demo: build ## align a joint statement in Russian with its English translation
	@mkdir -p demo/out
	@echo
	@echo '$$ tolmach align demo/statement.ru.docx demo/statement.en.docx --to demo/out'
	@$(TOLMACH) align demo/statement.ru.docx demo/statement.en.docx --to demo/out
	@echo
	@echo 'The pairs, as the table demo/out/statement.ru-en.tsv has them:'
	@head -n 6 demo/out/statement.ru-en.tsv | cut -f 1-3,5
	@echo '...'
	@echo 'To read side by side, open demo/out/statement.ru-en.html in a browser.'

test: setup ## run every test
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	Tests/kill-runs .build/debug/tolmach
	Tests/hard-runs .build/debug/tolmach
	Tests/engines .build/debug/tolmach
	Tests/follow-guide
	Tests/own-build

lint: ## check the format of every Swift file
	swift format lint --strict --recursive --parallel Sources Plugins Tests Package.swift Examples/own-build/{Sources,Tests,Package.swift}

bench: build ## measure throughput against peers: a table of ratios
	@Benchmarks/run

install: build ## copy the program and its manual page: make install PREFIX=/usr/local
	install -D -m 755 $(TOLMACH) $(DESTDIR)$(or $(PREFIX),/usr/local)/bin/tolmach
	$(TOLMACH) man > .build/tolmach.1
	install -D -m 644 .build/tolmach.1 $(DESTDIR)$(or $(PREFIX),/usr/local)/share/man/man1/tolmach.1

clean: ## remove what was built
	rm -rf .build demo/out
