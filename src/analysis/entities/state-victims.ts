import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { RankedName } from './rank-victims.ts'
import { state } from '../state.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

const extractor = 'victim-ranker@1'
const event = sentencePattern(
  /\b(?:breach\w*|hack\w*|leak\w*|stole\w*|steal|theft|expos\w+|compromis\w+|cyber-?attack\w*|attack\w*|incident|intrusion|unauthori[sz]ed|dump\w*|exfiltrat\w+|ransomware|accessed|lost|scraped|for sale|misconfigur\w+|unsecured|publicly accessible)\b/i,
)
const most = 6

/** States who the victim is, with the sentences that tell of the breach as evidence. */
export function stateVictims(reading: Reading, victims: readonly RankedName[]): Statement[] {
  return victims.flatMap(({ cluster, likelihood }) => {
    const outside = cluster.mentions.filter(({ start }) => !reading.isOfOther(start))
    const own = outside.length > 0 ? outside : cluster.mentions
    const telling = own.filter(
      ({ sentence, start, end }) => event.test(sentence) && !reading.voiceOf(start, end).generic,
    )
    const spans = telling.length > 0 ? telling : own.slice(0, 1)
    const seen = new Set<number>()
    return spans
      .filter(({ sentence }) => !seen.has(sentence.index) && seen.add(sentence.index))
      .slice(0, most)
      .map(({ start, end }) => {
        const voice = reading.voiceOf(start, end)
        // "X said no passwords were taken" denies the passwords, not that X is the victim.
        const modality = voice.modality === 'denied' ? 'reported' : voice.modality
        return state(
          reading,
          'victim',
          { name: cluster.name },
          {
            start,
            end,
            confidence: Math.max(0.3, likelihood),
            extractor,
            voice: { ...voice, modality },
          },
        )
      })
  })
}
