import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { NameCluster } from './cluster-names.ts'
import type { ActorMention } from './find-actors.ts'
import type { PlatformMention } from './find-platforms.ts'
import type { PublisherMention } from './find-publishers.ts'
import type { ThirdPartyMention } from './find-suppliers.ts'
import { state } from '../state.ts'

const most = 5

/** States the suppliers through which it happened; all mentions without a name are taken to be one supplier. */
export function stateThirdParties(
  reading: Reading,
  mentions: readonly ThirdPartyMention[],
): Statement[] {
  const told = mentions.filter(({ start, end }) => {
    const { generic, modality } = reading.voiceOf(start, end)
    return !generic && modality !== 'denied'
  })
  const nameless = told.filter(({ name }) => name === null)
  let role = ''
  for (const mention of nameless) if (mention.role.length > role.length) role = mention.role
  const named = told.filter(({ name }) => name !== null)
  // "A third-party vendor was breached. The vendor, Acme, …": the name settles who is meant.
  return [...named, ...(named.length > 0 ? [] : nameless)].slice(0, most).map((mention) =>
    state(
      reading,
      'thirdParty',
      { name: mention.name, role: mention.name === null ? role : mention.role },
      {
        start: mention.start,
        end: mention.end,
        confidence: mention.name === null ? 0.8 : 0.75,
        extractor: mention.name === null ? 'third-party-grammar@2' : 'third-party-model@1',
      },
    ),
  )
}

/** States the platforms that held the data or were the way in; one that is the victim is not stated twice. */
export function statePlatforms(
  reading: Reading,
  mentions: readonly PlatformMention[],
  victims: ReadonlySet<NameCluster>,
): Statement[] {
  const counts = new Map<string, number>()
  return mentions.flatMap(({ name, start, end }) => {
    const taken = [...victims].some(({ mentions: spans }) =>
      spans.some((span) => span.start < end && span.end > start),
    )
    const voice = reading.voiceOf(start, end)
    const count = counts.get(name) ?? 0
    if (taken || voice.generic || count >= most) return []
    counts.set(name, count + 1)
    return [
      state(
        reading,
        'platform',
        { name },
        {
          start,
          end,
          confidence: 0.7,
          extractor: 'platform-grammar@1',
          voice,
        },
      ),
    ]
  })
}

/** "Believed", "linked to", "reportedly": nobody says so for certain. */
const suspecting =
  /\b(?:suspect\w*|believe[sd]|assumes?|thought|resembl\w+|reminiscent|hallmarks?|likely|possibl[ey]|may(?! \d)|might|could|suggest\w*|link(?:ed|s)?|tied|connect\w+|attribut\w+|point\w*|appears?|rumou?r\w*|speculat\w+|allegedly|reportedly)\b/i

/** "The company believes that it was X": those concerned confirm their loss so, and not who did it. */
const believing = /\b(?:believes?|suspects?|assumes?|thinks?)\b/i
const ownBelief: ReadonlySet<string> = new Set(['victim', 'vendor'])

/** States who is said to be behind it; a link that is only suspected is marked so. */
export function stateActors(reading: Reading, mentions: readonly ActorMention[]): Statement[] {
  const counts = new Map<string, number>()
  return mentions.flatMap(({ name, attackGroup, aliases, start, end, confidence, sentence }) => {
    const voice = reading.voiceOf(start, end)
    const count = counts.get(name) ?? 0
    if (voice.generic || count >= most) return []
    counts.set(name, count + 1)
    const suspected =
      (voice.modality === 'reported' && suspecting.test(sentence.text)) ||
      (voice.modality === 'confirmed' &&
        ownBelief.has(voice.assertedBy) &&
        believing.test(sentence.text))
    const modality = voice.modality === 'denied' ? 'suspected' : voice.modality
    return [
      state(
        reading,
        'actor',
        { name, attackGroup, aliases: aliases.slice(0, 12) },
        {
          start,
          end,
          confidence,
          extractor: 'actor-grammar@1',
          voice: { ...voice, modality: suspected ? 'suspected' : modality },
        },
      ),
    ]
  })
}

/** States the publisher of the page. */
export function statePublishers(
  reading: Reading,
  mentions: readonly PublisherMention[],
): Statement[] {
  return mentions.slice(0, 2).map(({ name, start, end }) =>
    state(
      reading,
      'publisher',
      { name },
      {
        start,
        end,
        confidence: 0.7,
        extractor: 'publisher-grammar@1',
        voice: { modality: 'reported', assertedBy: 'publisher' },
      },
    ),
  )
}
