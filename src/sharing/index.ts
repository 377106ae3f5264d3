/**
 * Sharing: what leaves the house. A case's facts, statements, insights and actions come in; an
 * advisory in Markdown, self-contained HTML, PDF or DOCX goes out; a report to an authority or a
 * signed record as PDF or DOCX. Nothing is kept. Nothing is
 * printed that no statement supports: every line carries the numbers of the sentences behind it.
 * Markings follow TLP 2.0 (FIRST, 2022); technique ids are ATT&CK Enterprise 19. Templates are plain
 * files under `templates/`, which a team may copy and edit.
 */
export { buildAdvisoryView } from './build-advisory-view.ts'
export type { AdvisoryView } from './advisory-view.ts'
export { sentenceAround } from './collect-quotes.ts'
export { actionsInWords, caseInWords, factSections, type FactLine } from './fact-sections.ts'
export { draftToDocument, noNoticeToDocument } from './draft-document.ts'
export type { FormDocument } from './form-document.ts'
export { renderForm } from './render-form.ts'
export { printAdvisory } from './print-advisory.ts'
export { renderAdvisory } from './render-advisory.ts'
export { bundledTemplates } from './templates.ts'
export * from './types.ts'
