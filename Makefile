# Everything that README.md promises, as commands. `make` alone says what there is.
SHELL := /bin/bash
PACKAGES := libxml2-dev liblzma-dev libicu-dev zlib1g-dev libarchive-dev libyaml-dev libsqlite3-dev libstemmer-dev libxxhash-dev libxlsxwriter-dev libmicrohttpd-dev pkg-config python3 procps xz-utils zstd
STATIC := .build/static
# What the static libraries stand on stands after them.
BUILD := swift build -c release --product tolmach --static-swift-stdlib --pkg-config-path $(STATIC) $(foreach library,lzma z icudata stdc++ m,-Xlinker -l$(library))
TOLMACH := .build/release/tolmach
ROOT = $(DESTDIR)$(or $(PREFIX),/usr/local)

.PHONY: help setup build demo test lint bench install deb site clean

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
	Tests/foreign-stages .build/debug/tolmach
	Tests/conformance .build/debug/tolmach
	Tests/follow-guide
	Tests/own-build

lint: ## check the format of every Swift file
	swift format lint --strict --recursive --parallel Sources Plugins Tests Package.swift Examples/own-build/{Sources,Tests,Package.swift}

bench: build ## measure throughput against peers: a table of ratios
	@Benchmarks/run

install: build ## copy the program, its manual page, completions and pipelines: make install PREFIX=/usr/local
	install -D -m 755 $(TOLMACH) $(ROOT)/bin/tolmach
	install -d $(ROOT)/share/man/man1 $(ROOT)/share/bash-completion/completions $(ROOT)/share/fish/vendor_completions.d
	$(TOLMACH) man > $(ROOT)/share/man/man1/tolmach.1
	$(TOLMACH) completions bash > $(ROOT)/share/bash-completion/completions/tolmach
	$(TOLMACH) completions fish > $(ROOT)/share/fish/vendor_completions.d/tolmach.fish
	install -D -m 644 -t $(ROOT)/share/tolmach/pipelines Pipelines/*.yaml
	install -D -m 644 -t $(ROOT)/share/tolmach/pipelines/inputs Pipelines/inputs/*

deb: build ## make a Debian package: .build/tolmach_VERSION_ARCHITECTURE.deb
	@Tools/setup dpkg-dev
	Tools/deb

site: setup ## make the documentation as pages to browse: .build/site
	@Tools/setup pandoc
	Tools/site

clean: ## remove what was built
	rm -rf .build demo/out
