import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { AdvisoryView } from './advisory-view.ts'
import { faulty, loadTemplate } from './templates.ts'
import type { Tlp } from './types.ts'

const name = 'advisory.docx'

/**
 * The advisory as a Word document: `{tags}` in the template are filled from the view, and anything
 * around them (logo, colours, order, headers) is the team's to edit in Word.
 */
export async function renderDocx(
  view: AdvisoryView,
  directory: string,
): Promise<Result<Uint8Array, Refusal>> {
  const template = await loadTemplate(directory, name)
  if (!template.ok) return template
  try {
    const document = new Docxtemplater(new PizZip(template.value), {
      paragraphLoop: true,
      linebreaks: true,
      nullGetter: () => '',
    })
    document.render(flatView(view))
    return ok(document.toBuffer({ compression: 'DEFLATE' }))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return faulty(name, `Word template: ${error.message.split('\n')[0] ?? ''}`)
  }
}

const refs = (numbers: readonly number[]): string =>
  numbers.map((number) => `[${number}]`).join(' ')

/** A tag cannot set a colour in Word, so the template contains a label in each colour. */
const labelOf: Readonly<Record<Tlp, string>> = {
  'TLP:CLEAR': 'tlpClear',
  'TLP:GREEN': 'tlpGreen',
  'TLP:AMBER': 'tlpAmber',
  'TLP:AMBER+STRICT': 'tlpAmber',
  'TLP:RED': 'tlpRed',
}

/** Word templates print plain values and loops only, so references and sentences are joined here. */
function flatView(view: AdvisoryView) {
  const withRefs = <T extends { readonly quotes: readonly number[] }>(lines: readonly T[]) =>
    lines.map((line) => ({ ...line, refs: refs(line.quotes) }))
  return {
    ...view,
    summary: view.summary.join(' '),
    known: withRefs(view.known),
    taken: withRefs(view.taken),
    notTaken: withRefs(view.notTaken),
    hasNotTaken: view.notTaken.length > 0,
    counts: withRefs(view.counts),
    hasCounts: view.counts.length > 0,
    risks: withRefs(view.risks),
    hasRisks: view.risks.length > 0,
    techniques: withRefs(view.techniques),
    hasTechniques: view.techniques.length > 0,
    dates: withRefs(view.dates),
    hasDates: view.dates.length > 0,
    support: withRefs(view.support),
    hasSupport: view.support.length > 0,
    audiences: view.audiences.map(({ name: audience, actions }) => ({
      name: audience,
      actions: withRefs(actions),
    })),
    quotes: view.quotes.map(({ number, parts, source }) => ({
      number,
      parts,
      ...(source === null
        ? { opening: '', closing: '', origin: 'analyst' }
        : { opening: '“', closing: '”', origin: `source ${source}` }),
    })),
    [labelOf[view.tlp]]: true,
  }
}
