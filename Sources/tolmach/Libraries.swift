import ArchiveKit
import TolmachCLI
import UnicodeKit
import XMLKit

/// The libraries by whose versions outputs may differ.
let linkedLibraries = [
  Library("ICU", version: ICU.version, purpose: "charsets, Unicode, boundaries of words"),
  Library("libxml2", version: XMLLibrary.version, purpose: "XML, HTML, DOCX, ODT, EPUB"),
  Library("zlib", version: DeflateLibrary.version, purpose: "zip archives, and so DOCX, ODT, EPUB, XLSX"),
]
