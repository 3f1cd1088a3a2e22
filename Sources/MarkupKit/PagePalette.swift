/// The colours and typefaces of the pages that people read, as the custom properties of a style sheet: by day, by night
/// and on paper.
public let pagePalette: StaticString = """
  :root {
    color-scheme: light dark;
    --paper: #fcfbf8; --ink: #24262b; --quiet: #65686f; --line: #e4e1d9; --rule: #c9c5ba;
    --link: #2f5d8a; --high: #34714f; --middle: #7d5f17; --low: #a83e26;
    --doubt: #fbf1e6; --alone: #f3f1ec; --label: #73552f;
    --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", "PT Serif", Cambria, Georgia, serif;
    --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #17181b; --ink: #d9d7d1; --quiet: #9a9ca2; --line: #2a2c31; --rule: #43464d;
      --link: #8db4de; --high: #7fc09c; --middle: #d8b45e; --low: #ec8f75;
      --doubt: #2a211b; --alone: #1e2024; --label: #c8a67c;
    }
  }
  @media print {
    :root {
      color-scheme: light; --paper: #fff; --ink: #000; --quiet: #555; --line: #ccc; --rule: #888; --link: #000;
      --high: #000; --middle: #000; --low: #000; --doubt: #fff; --alone: #fff; --label: #333;
    }
  }

  """
