/// The page's style sheet, after the palette. Text is set in a serif for reading, everything around it in the system's own font; colour
/// never says anything that words do not say as well.
let pageStyle: StaticString = """
  * { box-sizing: border-box; }
  html { background: var(--paper); color: var(--ink); scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
  body { margin: 0; padding: 3rem clamp(1rem, 4vw, 3.5rem) 6rem; font: 1.0625rem/1.6 var(--serif); }
  section { max-width: 92rem; margin: 0 auto; }
  section + section { margin-top: 5rem; }
  header, thead, .number, .state { font-family: var(--sans); }
  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; margin-bottom: 1.75rem; }
  h1 { flex-basis: 100%; margin: 0; font-size: 1.375rem; font-weight: 600; letter-spacing: -.01em; overflow-wrap: anywhere; }
  .summary, .only { margin: 0; font-size: .875rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
  .only { cursor: pointer; user-select: none; }
  .only input { accent-color: var(--link); vertical-align: -.1em; margin: 0 .25em 0 0; }
  a { color: var(--link); text-decoration: none; }
  a:hover { text-decoration: underline; }
  a:focus-visible, input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
  table { width: 100%; table-layout: fixed; border-collapse: collapse; }
  thead th { position: sticky; top: 0; z-index: 1; padding: .6rem 1.25rem; background: var(--paper); box-shadow: inset 0 -1px var(--rule); font-size: .8125rem; font-weight: 600; text-align: start; overflow-wrap: anywhere; }
  .file { margin-inline-start: .5em; font-weight: 400; color: var(--quiet); }
  td, tbody th { padding: .3rem 1.25rem; vertical-align: top; text-align: start; overflow-wrap: break-word; }
  .begins > * { padding-top: .75rem; border-top: 1px solid var(--line); }
  tbody tr:first-child > * { border-top: 0; }
  .number { width: 3.5rem; padding-inline: 0 .5rem; font-size: .75rem; line-height: 1.7rem; font-weight: 400; text-align: end; font-variant-numeric: tabular-nums; }
  .number a { color: var(--quiet); }
  .state { width: 8.5rem; padding-inline: .5rem 0; font-size: .75rem; line-height: 1.7rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
  .high, .middle, .low { white-space: nowrap; }
  .high::before, .middle::before, .low::before { content: ""; display: inline-block; width: .5em; height: .5em; margin-inline-end: .45em; border-radius: 50%; background: currentColor; vertical-align: .08em; }
  .high { color: var(--high); } .middle { color: var(--middle); } .low { color: var(--low); }
  .mark { color: var(--low); white-space: nowrap; } .unpaired .mark { color: var(--middle); }
  .type, .status { white-space: nowrap; } .status { font-weight: 600; }
  .next { display: inline-block; padding: 0 .35em; }
  .doubtful td, .doubtful th { background: var(--doubt); } .unpaired td, .unpaired th { background: var(--alone); }
  .doubtful > th { box-shadow: inset 3px 0 var(--low); } .unpaired > th { box-shadow: inset 3px 0 var(--middle); }
  .none { background-image: repeating-linear-gradient(135deg, transparent 0 7px, var(--line) 7px 8px) !important; }
  .rejected td p { text-decoration: line-through; color: var(--quiet); }
  tr:target > * { background: color-mix(in srgb, var(--link) 14%, var(--paper)); }
  td p { max-width: 40rem; margin: 0; hanging-punctuation: first; text-wrap: pretty; }
  td p + p { margin-top: .6rem; }
  .heading { font-weight: 650; line-height: 1.35; text-wrap: balance; }
  .level-1 { font-size: 1.3em; } .level-2 { font-size: 1.15em; } .level-3 { font-size: 1.05em; }
  .footnote, .endnote, .comment, .header, .footer { font-size: .88em; color: var(--quiet); }
  .label { color: var(--label); font-variant-numeric: tabular-nums; }
  td:lang(zh), td:lang(ja), td:lang(ko) { line-height: 1.75; }
  td:lang(ar), td:lang(fa), td:lang(ur) { font-size: 1.08em; line-height: 1.6; }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  section:has(.only input:checked) .sure { display: none; }
  @media (max-width: 45rem) {
    body { padding-top: 1.5rem; }
    thead { display: none; }
    table, tbody, tr, td, tbody th { display: block; width: auto; }
    tbody tr { position: relative; padding: .6rem 0; }
    tbody td, tbody th { padding: .2rem .75rem; }
    .begins > * { padding-top: .2rem; border-top: 0; }
    .begins { border-top: 1px solid var(--line); }
    tbody td[lang]::before { content: attr(lang); display: block; font: 600 .6875rem/1.5 var(--sans); color: var(--quiet); }
    tbody .number, tbody .state { width: auto; padding-inline: .75rem; text-align: start; } .none { min-height: 2rem; }
  }
  @media print {
    @page { margin: 16mm 14mm; }
    body { padding: 0; font-size: 9.5pt; line-height: 1.4; }
    section + section { break-before: page; }
    thead { display: table-header-group; } thead th { position: static; }
    tr { break-inside: avoid; } .heading { break-after: avoid; }
    .only, .next { display: none; } .state { width: 5.5rem; } .number { width: 2.5rem; }
  }
  """
