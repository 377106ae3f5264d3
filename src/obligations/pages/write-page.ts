import type { Regime } from '../engine/regime.ts'
import { pageOf, type DutyPage } from './describe-regime.ts'

/** The page of a law as Markdown. */
export function writeRegimePage(regime: Regime): string {
  const page = pageOf(regime)
  return [
    `# ${page.name}`,
    '',
    `${page.jurisdiction} · ${page.citation} · [source](${page.sourceUrl})`,
    '',
    `As of ${page.asOf}, ${page.confidence} confidence. ${page.inForce}.`,
    '',
    ...page.rules.map(({ title, text }) => `- **${title}**: ${text}`),
    '',
    ...page.duties.flatMap(writeDuty),
    ...listed('Not verified', page.unverified),
    ...listed('Notes', page.notes),
    'Written from `src/obligations/regimes` by `npm run pages`. Not legal advice.',
    '',
  ].join('\n')
}

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines.map((line) => `- ${line}`), '']

const writeDuty = ({ id, to, by, when, conditions, content, citation }: DutyPage): string[] => [
  `## ${id}: ${to}`,
  '',
  `- **By**: ${by}`,
  `- **When**: ${when}`,
  ...conditions.map((condition) => `- ${condition}`),
  ...(content.length === 0 ? [] : [`- **Content**: ${content.join('; ')}`]),
  `- **Article**: ${citation}`,
  '',
]

/** The list of all laws as Markdown, by jurisdiction. */
export function writeRegimeIndex(regimes: readonly Regime[]): string {
  const rows = regimes
    .toSorted((a, b) =>
      a.jurisdiction === b.jurisdiction ? 0 : a.jurisdiction < b.jurisdiction ? -1 : 1,
    )
    .map(
      ({ id, jurisdiction, name, citation, confidence, duties, inForce }) =>
        `| ${jurisdiction} | [${name}](regimes/${id}.md) | ${citation} | ${duties.length} | ${inForce.status} | ${confidence} |`,
    )
  return [
    '# Laws',
    '',
    `The ${regimes.length} laws that \`breakwater obligations\` knows. Written from \`src/obligations/regimes\` by \`npm run pages\`. Not legal advice.`,
    '',
    '| where | law | citation | notices | status | confidence |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
