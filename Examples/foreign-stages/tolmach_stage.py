"""Stages for Tolmach in Python: copy this file beside your program. Python 3.9 or newer, nothing else.

    #!/usr/bin/env python3
    from tolmach_stage import Specification, serve

    def process(document, settings):
        for block in document.blocks:
            if "TODO" in block.text:
                document.report("todo", block)

    serve(Specification("find-todo", "Report what is still to be done", findings={"todo": "TODO is left"}), process)

Saved as `tolmach-stage-find-todo` and made executable, it is the step `find-todo` of a pipeline. `serve` has four
kinds of functions, by the specification's role:

    document    process(document, settings)         one version: document.blocks
    parallel    process(document, settings)         all versions: document.versions, document.alignments
    reader      process(data, document, settings)   bytes; document.add(text, ...) for each block
    writer      process(document, settings)         returns the fragment, text or bytes

Offsets count characters of the block's text, as Python does. docs/foreign-stages.md of Tolmach describes the protocol.
"""
import base64
import json
import os
import sys
import traceback

PROTOCOL = 1
SCHEMA = "tolmach/1"


class Setting:
    """A setting that a pipeline may give: its type is that of the default, or `type` says it.

    Types: flag (bool), integer (int), number (float), text (str), list (of str), file (a path, str), choice (one of
    `values`). Without a default it must be given.
    """

    def __init__(self, name, summary, default=None, type=None, values=None):
        if type is None:
            kinds = {bool: "flag", int: "integer", float: "number", str: "text", list: "list"}
            type = "choice" if values else kinds.get(default.__class__, "text")
        self.name, self.summary, self.default, self.type, self.values = name, summary, default, type, values

    def json(self):
        members = {"name": self.name, "summary": self.summary, "type": self.type}
        if self.values:
            members["values"] = list(self.values)
        if self.default is not None:
            members["default"] = self.default
        return members

    def value(self, text):
        """What an option of the command line says."""
        read = {"flag": lambda text: text == "true", "integer": int, "number": float, "list": json.loads}
        return read.get(self.type, str)(text)


class Specification:
    """All that Tolmach knows of a stage. `role` is document, parallel, reader or writer.

    The version must rise when the output changes for the same input and settings: documents are then made anew. `needs`
    and `gives` are of bytes, blocks, segments, alignment. `findings` has a message for each kind, with `{name}` for an
    argument. An example is a dict of about, given ([{"language", "text"}]), gives, finds and settings: `|` stands
    between segments, a blank line between blocks.
    """

    def __init__(self, id, summary, role="document", version=1, settings=(), needs=("blocks",), gives=(), findings=None,
                 failures=(), media_types=(), examples=(), prologue="", separator="", epilogue=""):
        self.id, self.summary, self.role, self.version = id, summary, role, version
        self.settings, self.needs, self.gives = list(settings), list(needs), list(gives)
        self.findings, self.failures = dict(findings or {}), list(failures)
        self.media_types, self.examples = list(media_types), list(examples)
        self.prologue, self.separator, self.epilogue = prologue, separator, epilogue
        if role == "reader" and not self.gives:
            self.needs, self.gives = ["bytes"], ["blocks"]

    def json(self):
        return {
            "tolmach": PROTOCOL, "id": self.id, "role": self.role, "summary": self.summary, "version": self.version,
            "settings": [setting.json() for setting in self.settings], "needs": self.needs, "gives": self.gives,
            "mediaTypes": self.media_types,
            "findings": [{"id": id, "message": message} for id, message in self.findings.items()],
            "failures": self.failures, "examples": self.examples, "prologue": self.prologue,
            "separator": self.separator, "epilogue": self.epilogue,
        }


class Failure(Exception):
    """Why the document cannot be processed: raise it. It costs this document, and no other.

    `place` may have file, part, line, column (from 1) and byteOffset (from 0).
    """

    def __init__(self, code, message, cure="", **place):
        super().__init__(message)
        self.code, self.message, self.cure, self.place = code, message, cure, place


class Block:
    """A heading, a paragraph, a list item...: its text, and what is known of it. What is set is changed in Tolmach."""

    def __init__(self, members, version, index):
        self.version, self.index = version, index
        self.kind, self.level = members["kind"], members.get("level", 0)
        self.label, self.place = members.get("label"), members.get("place")
        self.language = members.get("language") or version.language
        self.marks, self.origin = members.get("marks", []), members.get("origin", {})
        self.cell = members.get("cell")
        self._text = members["text"]
        self._segments = [tuple(pair) for pair in members.get("segments", [])]
        self._change = {}
        self._edits = []

    @property
    def text(self):
        return self._text

    @text.setter
    def text(self, text):
        """Replaces the text: what is the same at its beginning and its end keeps its marks and segments."""
        if text != self._text:
            self._text, self._edits = text, None
            self._change["text"] = text

    def replace(self, start, end, text):
        """Replaces some characters; all that stands beside them stays. From left to right, offsets of the old text."""
        if self._edits is None or (self._edits and self._edits[-1][1] > start) or not 0 <= start <= end:
            raise ValueError("replacements go from left to right, and not after the text was set")
        growth = sum(len(new) - (stop - begin) for begin, stop, new in self._edits)
        self._text = self._text[:start + growth] + text + self._text[end + growth:]
        self._edits.append((start, end, text))
        self._change["edits"] = self._edits

    @property
    def segments(self):
        """Pairs of offsets: where each sentence begins and ends."""
        return self._segments

    @segments.setter
    def segments(self, pairs):
        self._segments = [tuple(pair) for pair in pairs]
        self._change["segments"] = self._segments

    @property
    def sentences(self):
        return [self._text[start:end] for start, end in self._segments]

    def set(self, **members):
        """Sets kind, level, label or language."""
        for name, value in members.items():
            if name not in ("kind", "level", "label", "language"):
                raise TypeError(f"a block's {name} cannot be set")
            setattr(self, name, value)
            self._change[name] = value

    def remove(self):
        """Takes the block out; alignments follow. For stages of the role parallel."""
        self._change["remove"] = True


class Version:
    """One language's text."""

    def __init__(self, members, index):
        self.index, self.file, self.language = index, members.get("file", ""), members.get("language")
        self.detection, self.metadata = members.get("detection", {}), members.get("metadata", [])
        self.blocks = [Block(block, self, number) for number, block in enumerate(members.get("blocks", []))]

    @property
    def sentences(self):
        """The texts of all segments, in order: beads count them from 0."""
        return [sentence for block in self.blocks for sentence in block.sentences]

    def place(self, segment):
        """The block and the offsets of a segment."""
        for block in self.blocks:
            if segment < len(block.segments):
                return (block, *block.segments[segment])
            segment -= len(block.segments)
        raise IndexError("there is no such segment")


class Document:
    """What is known under a key: one version for stages of the role document, all of them for the others."""

    def __init__(self, record):
        self.key = record["id"]
        self.versions = [Version(version, index) for index, version in enumerate(record.get("versions", []))]
        self._alignments = record.get("alignments", [])
        self._new_alignments = False
        self.findings = []
        self.version = self.versions[record["version"]] if "version" in record else None

    @property
    def blocks(self):
        return self.versions[0].blocks

    @property
    def language(self):
        return self.versions[0].language

    @property
    def alignments(self):
        """Dicts: source and target number the versions; beads have source, target (segments), confidence, status."""
        return self._alignments

    @alignments.setter
    def alignments(self, alignments):
        self._alignments, self._new_alignments = alignments, True

    def pairs(self, alignment):
        """For each bead: the bead, and the texts of its two sides, segments parted by a space."""
        source = self.versions[alignment["source"]].sentences
        target = self.versions[alignment["target"]].sentences
        for bead in alignment["beads"]:
            yield (bead, " ".join(source[index] for index in bead["source"]),
                   " ".join(target[index] for index in bead["target"]))

    def report(self, kind, *places, **arguments):
        """Tells people something about their text. A place is a block, or (block, start, end)."""
        message = serve.specification.findings[kind]
        filled = message
        for name, value in arguments.items():
            filled = filled.replace("{" + name + "}", str(value))
        finding = {"kind": kind, "message": filled, "template": message,
                   "arguments": {name: str(value) for name, value in arguments.items()}, "places": []}
        for place in places:
            block, start, end = (place, 0, len(place.text)) if isinstance(place, Block) else place
            finding["places"].append({"version": block.version.index, "block": block.index, "start": start, "end": end})
        self.findings.append(finding)

    def answer(self):
        changes = [{"version": version.index, "block": block.index, **block._change}
                   for version in self.versions for block in version.blocks if block._change]
        answer = {"id": self.key, "ok": True}
        if changes:
            answer["changes"] = changes
        if self._new_alignments:
            answer["alignments"] = self._alignments
        if self.findings:
            answer["findings"] = self.findings
        return answer


class NewDocument:
    """What a reader fills: `add` a block after the other."""

    def __init__(self, record):
        self.key, self.file = record["id"], record["file"]
        self.language = None
        self.metadata = []
        self._blocks, self._findings = [], []

    def add(self, text, kind="paragraph", segments=None, line=None, path=None, **members):
        """Adds a block. `line` (from 1) or `path` say where it stood in the file; `members` may be level, label, marks,
        cell and language."""
        origin = {name: value for name, value in (("line", line), ("path", path)) if value is not None}
        block = {"kind": kind, "text": text, **members}
        if segments:
            block["segments"] = segments
        if origin:
            block["origin"] = origin
        self._blocks.append(block)
        return len(self._blocks) - 1

    def report(self, kind, block=None, start=0, end=None, **arguments):
        """Tells people something about their text: about the block of a number, or the whole file."""
        message = serve.specification.findings[kind]
        filled = message
        for name, value in arguments.items():
            filled = filled.replace("{" + name + "}", str(value))
        places = []
        if block is not None:
            end = len(self._blocks[block]["text"]) if end is None else end
            places.append({"block": block, "start": start, "end": end})
        self._findings.append({"kind": kind, "message": filled, "template": message, "places": places,
                               "arguments": {name: str(value) for name, value in arguments.items()}})

    def answer(self):
        answer = {"id": self.key, "ok": True, "blocks": self._blocks}
        if self.language:
            answer["language"] = self.language
        if self.metadata:
            answer["metadata"] = [{"name": name, "value": value} for name, value in self.metadata]
        if self._findings:
            answer["findings"] = self._findings
        return answer


def _settings(specification, arguments):
    settings = {setting.name: setting.default for setting in specification.settings}
    for argument in arguments:
        name, _, text = argument.lstrip("-").partition("=")
        setting = next((setting for setting in specification.settings if setting.name == name), None)
        if setting is None:
            sys.exit(f"there is no setting {name}")
        settings[name] = setting.value(text)
    return settings


def _answer(specification, process, record, settings):
    if specification.role == "reader":
        document = NewDocument(record)
        process(base64.b64decode(record["base64"]), document, settings)
        return document.answer()
    document = Document(record)
    result = process(document, settings)
    if specification.role != "writer":
        return document.answer()
    if isinstance(result, bytes):
        return {"id": document.key, "ok": True, "base64": base64.b64encode(result).decode("ascii")}
    return {"id": document.key, "ok": True, "text": result}


def serve(specification, process):
    """Answers Tolmach until it asks no more. What `process` prints goes to standard error, where it does no harm."""
    serve.specification = specification
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    if sys.argv[1:] == ["--specification"]:
        output.write(json.dumps(specification.json(), ensure_ascii=False).encode() + b"\n")
        return
    settings = _settings(specification, sys.argv[1:])
    for line in sys.stdin.buffer:
        record = json.loads(line)
        try:
            answer = _answer(specification, process, record, settings)
        except Failure as failure:
            answer = {"id": record["id"], "ok": False,
                      "failure": {"stage": specification.id, "code": failure.code, "message": failure.message,
                                  "cure": failure.cure, **failure.place}}
        except Exception as error:
            traceback.print_exc()
            place = traceback.extract_tb(error.__traceback__)[-1]
            message = f"{error.__class__.__name__}: {error} ({os.path.basename(place.filename)}, line {place.lineno})"
            answer = {"id": record["id"], "ok": False,
                      "failure": {"stage": specification.id, "code": "exception", "message": message,
                                  "cure": "mend the stage"}}
        # A lone surrogate is no text: it is told as what it is not, instead of breaking the answer.
        output.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        output.flush()
