/**
 * Writes the bundled Word template of reports to authorities: `node scripts/make-docx-template.ts OUT.docx`.
 * Run once per change of the layout; teams edit the result in Word instead, as is done with the advisory.
 */
import PizZip from 'pizzip'
import { writeFileSync } from 'node:fs'

const [out] = process.argv.slice(2)
if (out === undefined) {
  console.error('Usage: node scripts/make-docx-template.ts OUT.docx')
  process.exit(2)
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string, marks = ''): string =>
  `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
const paragraph = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`
const tag = (text: string): string => paragraph('Normal', run(text))
const soft = '<w:color w:val="5A6770"/>'
const bold = '<w:b/>'

const alarm = '<w:b/><w:color w:val="8C1D18"/>'
const report = [
  paragraph('Meta', run('{organisation}')),
  paragraph('Title', run('{title}')),
  paragraph('Status', run('{subtitle}', bold)),
  tag('{#meta}'),
  paragraph('Meta', run('{.}')),
  tag('{/meta}'),
  tag('{#hasNotice}'),
  paragraph('Status', run('{notice}', alarm)),
  tag('{/hasNotice}'),
  tag('{#sections}'),
  paragraph('Heading1', run('{title}')),
  tag('{#items}'),
  paragraph('Heading2', run('{label}')),
  tag('{#isMissing}'),
  paragraph('Normal', run('{text}', alarm)),
  tag('{/isMissing}'),
  tag('{^isMissing}'),
  paragraph('Normal', run('{text}')),
  tag('{/isMissing}'),
  tag('{#change}'),
  paragraph('Normal', run('{change}', '<w:i/>')),
  tag('{/change}'),
  tag('{#rests}'),
  paragraph('Meta', run('{rests}')),
  tag('{/rests}'),
  tag('{/items}'),
  tag('{/sections}'),
  tag('{#isSigned}'),
  paragraph('Heading1', run('Signatures')),
  tag('{#signatures}'),
  paragraph('Bullet', run('{.}')),
  tag('{/signatures}'),
  tag('{/isSigned}'),
  paragraph('Meta', run('{footer}')),
].join('')

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const style = (id: string, name: string, size: number, { extra = '', spacing = 80 } = {}): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:spacing w:before="${spacing}" w:after="80"/>${id.startsWith('Heading') ? '<w:keepNext/>' : ''}</w:pPr><w:rPr>${extra}<w:sz w:val="${size}"/></w:rPr></w:style>`
const accent = '<w:b/><w:color w:val="1F5673"/>'
const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles ${ns}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal', 21)}${style('Meta', 'Meta', 18, { extra: soft })}${style('Title', 'Title', 38, { extra: bold, spacing: 200 })}${style('Status', 'Status', 21)}${style('Heading1', 'heading 1', 27, { extra: accent, spacing: 320 })}${style('Heading2', 'heading 2', 22, { extra: bold, spacing: 200 })}${style('Cell', 'Cell', 19, { spacing: 20 })}${style('Quote', 'Quote', 18)}<w:style w:type="paragraph" w:styleId="Bullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style><w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="D8DEE3"/><w:insideH w:val="single" w:sz="4" w:color="D8DEE3"/></w:tblBorders></w:tblPr></w:style></w:styles>`
const numbering = `<?xml version="1.0" encoding="UTF-8"?><w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const zip = new PizZip()
// A fixed date, so that the file changes only with its content.
// oxlint-disable-next-line no-restricted-globals -- the zip library takes no other.
const date = new Date(Temporal.PlainDate.from('2026-01-01').toString())
const add = (path: string, text: string): void => void zip.file(path, text, { date })
add(
  '[Content_Types].xml',
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${part}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${part}.numbering+xml"/></Types>`,
)
add(
  '_rels/.rels',
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
)
add(
  'word/_rels/document.xml.rels',
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
)
add(
  'word/document.xml',
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${ns}><w:body>${report}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1250" w:bottom="1200" w:left="1250" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
)
add('word/styles.xml', styles)
add('word/numbering.xml', numbering)
writeFileSync(out, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
