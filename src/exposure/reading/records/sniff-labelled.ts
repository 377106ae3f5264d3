/** How records of labelled lines are told apart in one text. */
export interface LabelledShape {
  /** Whether a blank line ends a record; in some texts blank lines stand within records too. */
  readonly blankEnds: boolean
  /** LDIF and vCard: a line that begins with a space goes on with the line before. */
  readonly folds: boolean
}

export interface LabelledLine {
  readonly label: string
  /** Of a vCard or an event: `;TYPE=CELL`; empty where there are none. */
  readonly parameters: string
  /** Base64, as LDIF marks it with two colons. */
  readonly isEncoded: boolean
  readonly value: string
}

/** A sign or picture, a label of words, parameters of a vCard, one or two colons, a value. A scheme is no label: `https://`. */
const labelled =
  /^\s{0,40}(?:(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[•◦▪►▶➤➜→*–-]){1,8}\s{0,4})?(?:item\d+\.)?([\p{L}_][\p{L}\p{N}_ ./()-]{0,39}?)\s{0,20}((?:;(?:"[^"]{0,200}"|[^:"]){0,300})?)(::?)(?!\/\/)(.*)$/su

export function readLabelled(line: string): LabelledLine | null {
  const found = labelled.exec(line)
  if (found === null) return null
  const [, label = '', parameters = '', colons, value = ''] = found
  const text = /encoding=quoted-printable/i.test(parameters) ? fromQuotedPrintable(value) : value
  return { label, parameters, isEncoded: colons === '::', value: text.trim() }
}

/** Whether text is vCards or a calendar, which say so first. */
export const isCards = (head: string): boolean => /^\s*BEGIN:V(?:CARD|CALENDAR)\s/i.test(head)

const longestRule = 160

/** A line that only draws a border, or numbers a record: `====`, `*** 2. row ***`, `----- [3] -----`. */
export const isRule = (line: string): boolean =>
  line.length <= longestRule &&
  /^\s*[=\-*_#~+.]{3,}(?:[^=\-*_#~+]{0,40}[=\-*_#~+.]{3,})?\s*$/.test(line)

const mostLines = 600

/**
 * Whether text is records of labelled lines (`Name: Ann`): LDIF, vCard, `\G` output of MySQL, logs of
 * credential stealers, profiles copied from a page. Null where labels do not come back.
 */
export function sniffLabelled(head: string): LabelledShape | null {
  if (isCards(head)) return { blankEnds: false, folds: true }
  const lines = head
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .map((line) => line.slice(0, 500))
  const content = lines.filter((line) => line.trim() !== '' && !isRule(line))
  const counts = new Map<string, number>()
  let fitting = 0
  let indented = 0
  for (const line of content) {
    const found = readLabelled(line)
    if (found === null) {
      if (/^[ \t]/.test(line)) fitting++
      continue
    }
    fitting++
    if (/^[ \t]/.test(line)) indented++
    counts.set(found.label, (counts.get(found.label) ?? 0) + 1)
  }
  const returning = [...counts.values()].filter((count) => count > 1)
  const inReturning = returning.reduce((sum, count) => sum + count, 0)
  // Lines of a log begin with labels too ("INFO: …"), but one label is there nearly every time.
  const perRecord = inReturning / Math.max(1, ...returning)
  if (
    returning.length < 2 ||
    perRecord < 1.8 ||
    fitting < content.length * 0.8 ||
    inReturning < content.length * 0.6
  )
    return null
  return { blankEnds: beginAlike(lines), folds: indented < fitting * 0.1 }
}

/** Whether what blank lines and rules set apart begins with the same label, more often than not. */
function beginAlike(lines: readonly string[]): boolean {
  const firsts = new Map<string, number>()
  let groups = 0
  let isOpen = false
  for (const line of lines) {
    if (line.trim() === '' || isRule(line)) {
      isOpen = false
      continue
    }
    if (isOpen) continue
    isOpen = true
    groups++
    const label = readLabelled(line)?.label ?? ''
    firsts.set(label, (firsts.get(label) ?? 0) + 1)
  }
  return groups > 1 && Math.max(...firsts.values()) >= groups * 0.6
}

/** RFC 2045, section 6.7, within one line. */
const fromQuotedPrintable = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
