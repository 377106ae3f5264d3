/** What frames of vCard and iCalendar hold: records, or settings and reminders that are none (RFC 6350, RFC 5545). */
const recordFrames: ReadonlySet<string> = new Set(['VCARD', 'VEVENT', 'VTODO', 'VJOURNAL'])

/** The frame that a line opens or closes, and whether what is in it is a record; null for any other line. */
export function frameOf(
  label: string,
  value: string,
): { readonly opens: boolean; readonly isRecord: boolean } | null {
  const isFrame =
    /^(?:BEGIN|END)$/i.test(label) && /^(?:V[A-Z]{3,}|STANDARD|DAYLIGHT)$/i.test(value)
  if (!isFrame) return null
  return { opens: /^BEGIN$/i.test(label), isRecord: recordFrames.has(value.toUpperCase()) }
}

/** Somebody whom an event names: the organiser, or one of those invited. */
export interface Invited {
  readonly label: string
  readonly address: string
  /** From the parameter `CN`. */
  readonly name: string | null
}

/** Who a line of an event names, `ATTENDEE;CN=Ann:mailto:ann@example.com`; null for any other line. */
export function invitedBy(label: string, parameters: string, value: string): Invited | null {
  if (!/^(?:ATTENDEE|ORGANIZER)$/i.test(label)) return null
  const name = /;CN=(?:"([^"]*)"|([^;:]*))/i.exec(parameters)
  const told = (name?.[1] ?? name?.[2] ?? '').trim()
  return {
    label: label.toUpperCase(),
    address: value.replace(/^mailto:/i, '').trim(),
    name: told === '' || told.includes('@') ? null : told,
  }
}

/** What is said of an event beside each of its people, so that what it is about is known of them. */
export const saidOfEvent = ['UID', 'SUMMARY', 'DTSTART', 'LOCATION', 'DESCRIPTION'] as const
