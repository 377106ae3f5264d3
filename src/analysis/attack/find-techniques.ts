import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { findTechnique, tacticName } from './knowledge.ts'
import type { TechniqueMatch } from './match-phrases.ts'
import { shippedNewsModel } from './news-model.ts'
import type { TechniqueModel } from './technique-model.ts'
import { matchTechniques } from './techniques-of.ts'

/**
 * Finds the ATT&CK techniques and tactics that the text describes, each with its words or its sentence. What the text
 * only guesses at is `suspected`; what a model guesses is as sure as its sentence says, with the model's confidence beside
 * it. Advice, risks and background are left out.
 */
export function findTechniques(
  reading: Reading,
  /** Of what news tell; null to ask rules alone. */
  newsModel: TechniqueModel | null = shippedNewsModel(),
): Statement[] {
  const { technical, matches } = matchTechniques(reading.model, {
    prose: 'find out',
    isPost: reading.listing !== null,
    newsModel,
  })
  const found: Statement[] = []
  for (const match of matches) {
    const voice = reading.voiceOf(match.start, match.end)
    const mayBeGeneral = match.by === 'guess' || (match.by === 'phrase' && !technical)
    if (mayBeGeneral && inGeneral.test(sentenceText(reading, match))) continue
    if (match.by === 'guess' && reading.isOfOther(match.start)) continue
    if (!technical && match.by === 'phrase' && consequences.has(match.id)) continue
    // A threat report tells what malware "can" do: there that is a finding, elsewhere a risk.
    // "If no payment we publish" is a gang's threat on its own page, "either it pays or" wherever it stands.
    const isThreat =
      match.id === 'T1657' &&
      (reading.listing !== null ||
        /^(?:threaten\w*|either|\w+ not (?:been )?paid)\b|\b(?:if|unless)\b.*\b(?:paid|pays?|payment|ransom)\b/i.test(
          reading.model.text.slice(match.start, match.end),
        ))
    if (voice.generic && !technical && !isThreat && !match.evenPossible) continue
    const value = valueOf(match)
    if (!value) continue
    const isDenied = match.by === 'phrase' && !isThreat && isNegated(reading, match)
    if (isDenied && saysNothing.has(match.id)) continue
    found.push({
      ...value,
      // What stands in a clause that denies another thing was done all the same.
      modality: isDenied
        ? 'denied'
        : voice.modality === 'denied' && saysNothing.has(match.id)
          ? 'reported'
          : voice.modality,
      assertedBy: voice.assertedBy,
      confidence: match.confidence,
      extractor: `technique-${match.by}@1`,
      start: match.start,
      end: match.end,
      quote: reading.model.text.slice(match.start, match.end),
    })
  }
  const told = found.filter((each) => !found.some((other) => isVagueBeside(each, other)))
  return told.sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Whether a technique adds nothing to a more exact one beside it: "social engineering" beside the call or mail by
 * which it was done, or the role that a caller played.
 */
const isVagueBeside = (each: Statement, other: Statement): boolean => {
  if (each.field !== 'technique' || other.field !== 'technique') return false
  if (other.modality === 'denied') return false
  return (
    (each.value.id === 'T1684' && /^T(?:1684\.|1566\b)/.test(other.value.id)) ||
    (each.value.id === 'T1684.001' && other.value.id === 'T1566.004')
  )
}

/**
 * In news reports these tell what was lost, or where a password once came from, and not what was done in this
 * attack.
 */
const consequences: ReadonlySet<string> = new Set([
  'T1213.001',
  'T1213.002',
  'T1213.004',
  'T1213.005',
])

/**
 * Techniques whose denial says nothing: "no ransom was paid" does not deny extortion, nor "the laptop was not
 * encrypted" encryption by the attacker.
 */
const saysNothing: ReadonlySet<string> = new Set(['T1657', 'T1486'])

/** Figures about many incidents, types of attack, earlier years: background even without advice. */
const inGeneral =
  /\d ?(?:%|percent\b|per cent\b)(?! of (?:its|their|the company|our))|\b(?:globally|typical(?:ly)?|traditionally|for years|for example|such as the|in general|usually|often (?:get|come|begin|start|use)|in such cases|over the years|many (?:attacks|breaches|incidents) (?:come|begin|start|happen)|other forms|known for|infamous for|responsible for the|previously (?:hit|breached|attacked)|in an? (?:ransomware|phishing) attack,|average|continues? to grow|another extortion|(?:once|when) an? (?![^.;]{0,60}\b(?:was|were|had|began|fell|came|took|got|broke|stole|[a-z]+ed)\b))/i

/** "No sign of lateral movement", "the flaw has not been exploited". */
const negatedBefore =
  /(?:\b(?:no|not|never|without|denied|denies|neither|nor|ruled out)|n['’]t)(?! (?:authori[sz]?\w*|permission))(?:[^\w,;:]+[\w-]+){0,4}?[^\w,;:]*$/i
const negatedWithin = /\b(?:not|never)\b|n['’]t\b/i

/** "An appliance that had not been patched was exploited": what was not done let it happen. */
const neglected =
  /\bnot (?:yet )?(?:been )?(?:patched|updated|closed|changed|installed|fixed|renewed|protected|secured|locked)\b/gi

function isNegated(reading: Reading, { id, start, end }: TechniqueMatch): boolean {
  const { text } = reading.model
  const from = Math.max(reading.sentenceAt(start)?.start ?? 0, start - 60)
  const before = text.slice(from, start)
  if (/\bnot (?:only|just|clear|known|sure)\b|\bno (?:doubt|longer)\b/i.test(before)) return false
  return (
    negatedBefore.test(before) ||
    // "For not publishing them": a demand is one all the same.
    (id !== 'T1657' && negatedWithin.test(text.slice(start, end).replace(neglected, '')))
  )
}

const sentenceText = (reading: Reading, { start }: TechniqueMatch): string =>
  reading.sentenceAt(start)?.text ?? ''

function valueOf({ id }: TechniqueMatch) {
  if (id.startsWith('TA')) {
    const name = tacticName(id)
    return name === undefined ? undefined : { field: 'tactic' as const, value: { id, name } }
  }
  const technique = findTechnique(id)
  return technique && { field: 'technique' as const, value: technique }
}
