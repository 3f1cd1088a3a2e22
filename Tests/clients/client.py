"""What the clients' judges share: our files of the demo statement, and a table of verdicts."""
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOLMACH = os.environ.get('TOLMACH', os.path.join(ROOT, '.build/release/tolmach'))
LANG = '{http://www.w3.org/XML/1998/namespace}lang'

# Also of a translation that lacks all but its title: what is left to translate is a copy of the source.
PIPELINE = '''tolmach: 1
source:
  paths: {{as: versions, files: ["{source}", "{target}"]}}
steps:
  - read:
  - detect-language:
  - normalize:
  - segment:
  - align:
  - write-tmx: {{to: "{folder}/{{key}}.tmx"}}
  - write-tmx: {{to: "{folder}/{{key}}.codes.tmx", codes: bpt}}
  - write-xliff: {{to: "{folder}/{{key}}.2.xlf"}}
  - write-xliff: {{to: "{folder}/{{key}}.1.xlf", version: "1.2", untranslated: copy}}
  - write-tsv: {{to: "{folder}/{{key}}.tsv"}}
  - write-csv: {{to: "{folder}/{{key}}.csv"}}
  - write-xlsx: {{to: "{folder}/{{key}}.xlsx"}}
  - write-docx: {{to: "{folder}/{{key}}.docx"}}
  - write-jsonl: {{to: "{folder}/{{key}}.beads.jsonl", records: beads}}
  - write-moses: {{to: "{folder}/{{key}}.{{lang}}"}}
  - write-opus: {{to: "{folder}/{{key}}.links.xml"}}
  - write-opus: {{to: "{folder}/{{lang}}/{{key}}.xml", part: text}}
'''


def write_files(folder):
    """Writes statement.tmx, .codes.tmx, .2.xlf, .1.xlf and the other formats into a folder; and begun.1.xlf, of which only
    the title is translated."""
    with open(os.path.join(folder, 'begun.en.txt'), 'w', encoding='utf-8') as file:
        file.write('JOINT STATEMENT\n')
    demo = os.path.join(ROOT, 'demo')
    shutil.copy(os.path.join(demo, 'statement.ru.docx'), os.path.join(folder, 'begun.ru.docx'))
    for source, target in [(os.path.join(demo, 'statement.ru.docx'), os.path.join(demo, 'statement.en.docx')),
                           (os.path.join(folder, 'begun.ru.docx'), os.path.join(folder, 'begun.en.txt'))]:
        path = os.path.join(folder, 'pipeline.yaml')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(PIPELINE.format(folder=folder, source=source, target=target))
        subprocess.run([TOLMACH, 'run', '--quiet', path], check=True)


def pairs(folder):
    """The source and target texts of our TMX, read by Python's own parser."""
    units = ElementTree.parse(os.path.join(folder, 'statement.tmx')).iter('tu')
    return [tuple(''.join(segment.itertext()) for segment in unit.iter('seg')) for unit in units]


def cut(path, to):
    """Writes the first two thirds of a file: what no client may take for a whole one."""
    with open(path, 'rb') as file:
        content = file.read()
    with open(to, 'wb') as file:
        file.write(content[:len(content) * 2 // 3])


def rows(folder):
    """The rows of our TSV as lists of cells, the heading first: a plain format that needs no client."""
    with open(os.path.join(folder, 'statement.tsv'), encoding='utf-8', newline='') as file:
        return [line.rstrip('\n').split('\t') for line in file]


def python(*packages):
    """The Python of .build/clients, with packages of PyPI; ends the script where they cannot be had."""
    folder = os.path.join(ROOT, '.build/clients')
    program = os.path.join(folder, 'bin/python')
    if not os.path.exists(program):
        subprocess.run([sys.executable, '-m', 'venv', folder], check=True)
    install = [program, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', *packages]
    if subprocess.run(install, capture_output=True, check=False).returncode:
        absent(', '.join(packages), 'pip cannot install it here')
    return program


def absent(client, why):
    """Says in one line that a client is not here, and ends the script: nothing is known of it, good or bad."""
    print(f'{client:24} not here: {why}')
    sys.exit(0)


class Verdicts:
    """The lines of a table: client, format, what was inspected, result."""

    def __init__(self, client):
        self.client = client
        self.failed = False

    def tell(self, format, what, is_good, figures=''):
        self.failed |= not is_good
        print(f'{self.client:24} {format:14} {what:44} {"yes" if is_good else "NO":4} {figures}'.rstrip())

    def exit(self):
        sys.exit(1 if self.failed else 0)
