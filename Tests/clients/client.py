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
'''


def write_files(folder):
    """Writes statement.tmx, .codes.tmx, .2.xlf and .1.xlf into a folder; and begun.1.xlf, of which only the title is
    translated."""
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


class Verdicts:
    def __init__(self, client):
        self.client = client
        self.failed = False

    def tell(self, what, is_good, figures):
        self.failed |= not is_good
        print(f'{self.client:24} {what:44} {"yes" if is_good else "NO":4} {figures}')

    def exit(self):
        sys.exit(1 if self.failed else 0)
