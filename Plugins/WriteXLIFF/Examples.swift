import StageKit

extension XLIFFWriter {
  static let examples = [
    StageExample(
      "A unit for each row, with what is known of it",
      versions: [("ru", "Да & нет.|Лишнее."), ("en", "Yes &\nno.")], beads: "0\t0\n1\t",
      gives: """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" \
        xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" \
        srcLang="ru" trgLang="en" xml:space="preserve">
        <file id="example" original="example.ru.txt">
        <unit id="1">
        <mda:metadata>
        <mda:metaGroup category="bead"><mda:meta type="confidence">0.9</mda:meta>\
        <mda:meta type="status">proposed</mda:meta></mda:metaGroup>
        <mda:metaGroup category="place" appliesTo="source"><mda:meta type="file">example.ru.txt</mda:meta>\
        <mda:meta type="line">1</mda:meta><mda:meta type="block">0</mda:meta><mda:meta type="offset">0</mda:meta>\
        </mda:metaGroup>
        <mda:metaGroup category="place" appliesTo="target"><mda:meta type="file">example.en.txt</mda:meta>\
        <mda:meta type="line">1</mda:meta><mda:meta type="block">0</mda:meta><mda:meta type="offset">0</mda:meta>\
        </mda:metaGroup>
        </mda:metadata>
        <segment state="translated">
        <source>Да &amp; нет.</source>
        <target>Yes &amp; no.</target>
        </segment>
        </unit>
        <unit id="2">
        <mda:metadata>
        <mda:metaGroup category="bead"><mda:meta type="confidence">0.9</mda:meta>\
        <mda:meta type="status">proposed</mda:meta></mda:metaGroup>
        <mda:metaGroup category="place" appliesTo="source"><mda:meta type="file">example.ru.txt</mda:meta>\
        <mda:meta type="line">1</mda:meta><mda:meta type="block">0</mda:meta><mda:meta type="offset">10</mda:meta>\
        </mda:metaGroup>
        </mda:metadata>
        <segment>
        <source>Лишнее.</source>
        </segment>
        </unit>
        </file>
        </xliff>

        """, finds: ["rows with text in one language only, whose other side is empty in the XLIFF: 1"]),
    StageExample(
      "XLIFF 1.2 for older tools",
      settings: ["version": "1.2", "untranslated": "leave-out", "tags": ["ru-RU", "en-GB"]],
      versions: [("ru", "Да.|Лишнее."), ("en", "Yes.")], beads: "0\t0\n1\t",
      gives: """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
        <file original="example.ru.txt" source-language="ru-RU" target-language="en-GB" datatype="plaintext" \
        xml:space="preserve" tool-id="tolmach">
        <header>
        <tool tool-id="tolmach" tool-name="Tolmach" tool-version="2"/>
        </header>
        <body>
        <trans-unit id="1">
        <source>Да.</source>
        <target state="translated">Yes.</target>
        <context-group purpose="location" name="source-1"><context context-type="sourcefile">example.ru.txt</context>\
        <context context-type="linenumber">1</context><context context-type="x-block">0</context>\
        <context context-type="x-offset">0</context></context-group>
        <context-group purpose="location" name="target-1"><context context-type="sourcefile">example.en.txt</context>\
        <context context-type="linenumber">1</context><context context-type="x-block">0</context>\
        <context context-type="x-offset">0</context></context-group>
        <context-group purpose="information"><context context-type="x-confidence">0.9</context>\
        <context context-type="x-status">proposed</context></context-group>
        </trans-unit>
        </body>
        </file>
        </xliff>

        """, finds: ["rows left out of the XLIFF because only one language has text in them: 1"]),
  ]
}
