/**
 * Sharing: what is given to others. A case's facts, statements, insights and actions come in; out go an advisory as
 * Markdown, self-contained HTML, PDF or DOCX, and a report to an authority or a signed record as PDF or DOCX.
 * Nothing is stored. Nothing is printed without a statement that supports it: every line has the numbers of the
 * sentences behind it. Markings follow TLP 2.0 (FIRST, 2022); technique ids are ATT&CK Enterprise 19. Templates are
 * plain files under `templates/`, which a team may copy and edit.
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
