import type { Report } from '#analysis/index.ts'

/** The report for a person at a terminal: what is known, how surely, and the words that say it. */
export function showReport(report: Report): string {
  const { case: facts, statements } = report
  if (facts === undefined) {
    return 'This document reports no breach, so there is no case.\n'
  }
  const quoteOf = new Map(statements.map(({ n, quote }) => [n, quote]))
  const lines: string[] = [facts.title, '']
  const section = (
    title: string,
    found: readonly {
      text: string
      modality: string
      assertedBy: string
      evidence: readonly number[]
    }[],
  ): void => {
    if (found.length === 0) return
    lines.push(title)
    for (const { text, modality, assertedBy, evidence } of found) {
      const quote = quoteOf.get(evidence[0] ?? 0)?.replace(/\s+/g, ' ') ?? ''
      lines.push(
        `  ${text}  [${modality}, ${assertedBy}]${quote === '' ? '' : `  “${shorten(quote)}”`}`,
      )
    }
    lines.push('')
  }
  section(
    'Victims',
    facts.victims.map((fact) => ({ ...fact, text: fact.name })),
  )
  section(
    'Third parties',
    facts.thirdParties.map((fact) => ({
      ...fact,
      text: `${fact.name ?? 'not named'}: ${fact.role}`,
    })),
  )
  section(
    'Platforms',
    facts.platforms.map((fact) => ({ ...fact, text: fact.name })),
  )
  section(
    'Attackers',
    facts.actors.map((fact) => ({
      ...fact,
      text: fact.attackGroup === null ? fact.name : `${fact.name} (${fact.attackGroup})`,
    })),
  )
  section(
    'Data exposed',
    facts.dataClasses
      .filter(({ exposed }) => exposed)
      .map((fact) => ({ ...fact, text: fact.class })),
  )
  section(
    'Stated as not exposed',
    facts.dataClasses
      .filter(({ exposed }) => !exposed)
      .map((fact) => ({ ...fact, text: fact.class })),
  )
  section(
    'Numbers',
    facts.recordCounts.map((fact) => ({
      ...fact,
      text: `${fact.count.toLocaleString('en')} ${fact.unit} (${fact.scope})`,
    })),
  )
  section(
    'Dates',
    facts.dates.map((fact) => ({
      ...fact,
      text: `${fact.kind} ${fact.from === fact.to ? fact.from : `${fact.from} to ${fact.to}`}`,
    })),
  )
  section(
    'Techniques',
    facts.techniques.map((fact) => ({ ...fact, text: `${fact.id} ${fact.name}` })),
  )
  if (facts.sale !== null) {
    const { forum, price, currency, seller } = facts.sale
    section('Sale', [
      {
        ...facts.sale,
        text: [
          forum ?? 'forum not named',
          price === null ? '' : `${price} ${currency ?? ''}`,
          seller ?? '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      },
    ])
  }
  if (report.insights.length > 0) {
    lines.push('What it means')
    for (const { severity, title } of report.insights)
      lines.push(`  ${severity.padEnd(8)}  ${title}`)
    lines.push('')
  }
  if (report.actions.length > 0) {
    lines.push('What to do')
    for (const { audience, due, title } of report.actions)
      lines.push(`  ${audience}, ${due}: ${title}`)
    lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text)
