import type { Reading } from './reading.ts'

/** "Date of incident: 5 May". */
const labelled = /^\s*(?:[-*•|]\s*)?\p{Lu}[^:\n]{1,60}:\s/u
const ofData =
  /\b(?:data|databases?|records?|files?|information|passwords?|accounts?|e-?mails?|mailbox(?:es)?|systems?|servers?|laptops?|devices?|documents?|hack\w*|leak\w*|breach\w*|cyber\w*|privacy|details|copied|stolen)\b/i
/** Of the lines that hold anything. */
const mostLines = 0.6
/** A status page has a label before its only line. */
const fewestLines = 3

/**
 * Whether the text is a form in which nothing is said of data or of what holds it: reports of accidents and plans
 * of events ask for an organisation, a date and the people affected too.
 */
export function isFormOfOther({ model: { text } }: Reading): boolean {
  if (ofData.test(text)) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.length >= fewestLines &&
    lines.filter((line) => labelled.test(line)).length >= mostLines * lines.length
  )
}
