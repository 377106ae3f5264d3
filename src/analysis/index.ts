/**
 * Analysis: the text of a document comes in; statements with their spans go out, and from the
 * resolved facts insights and actions. Deterministic, no network; a language model is asked only where
 * one is configured, and only adds what the text's own words bear out. `importReport` keeps the result in
 * a case. Every statement names the exact words that say it; a text that reports no breach gives
 * none. Techniques follow ATT&CK Enterprise 19; offsets are UTF-16 code units.
 */
export { analyzeReport, reportOn, type Report, type ReportInput } from './analyze-report.ts'
export { analyzeWithModel, type ModelOutcome } from './language-model/analyze-with-model.ts'
export { modelAt } from './language-model/ask-model.ts'
export { analyzeText } from './analyze-text.ts'
export { advise, importReport, type Imported } from './import-report.ts'
export { actionsForSeat } from './insights/derive.ts'
export { importPageJob, importReportJob } from './jobs.ts'
export { openOnWord } from './open-on-word.ts'
export { queuePage, queueReport } from './queue-report.ts'
export * from './types.ts'
