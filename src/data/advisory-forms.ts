/** The formats in which an advisory is printed, and its marking. */

export const advisoryFormats = ['md', 'html', 'pdf', 'docx'] as const
export type AdvisoryFormat = (typeof advisoryFormats)[number]

/** Traffic Light Protocol 2.0 (FIRST): who may see a document; printed at the head and foot of each page. */
export const tlpMarkings = [
  'TLP:CLEAR',
  'TLP:GREEN',
  'TLP:AMBER',
  'TLP:AMBER+STRICT',
  'TLP:RED',
] as const
/** The colour of each label, on black, by the same protocol. */
export const tlpColours: Readonly<Record<Tlp, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
}
export type Tlp = (typeof tlpMarkings)[number]

/** The marking where nobody chose one: a report is public, while a case may contain what is not. */
export const usualMarking = { report: 'TLP:CLEAR', case: 'TLP:AMBER' } as const satisfies Record<
  string,
  Tlp
>
