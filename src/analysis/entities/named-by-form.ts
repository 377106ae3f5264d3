import { isOnlyGoods } from '../listing/whose-goods.ts'
import { entryAt, filledIn, type Filing } from '../filing/read-filing.ts'
import type { Reading } from '../reading.ts'
import { clusterNames, type NameCluster } from './cluster-names.ts'
import { isDomain } from './find-author.ts'
import { findNames, type NameMention } from './find-names.ts'
import { overlapping } from './overlapping.ts'
import type { RankedName } from './rank-victims.ts'

/** The places where the form of a post, of a note on one, or of a notification to an authority, names the owner of the data. */
export const namedByForm = ({
  model,
  listing,
  filing,
  note,
  sentenceAt,
}: Reading): readonly NameMention[] =>
  [
    ...(listing?.robbed ?? []),
    ...(filing === null ? [] : filledIn(filing, 'entity')),
    ...(note?.victims ?? []),
  ].flatMap(({ start, end }) => {
    const sentence = sentenceAt(start)
    return sentence === undefined
      ? []
      : [{ text: model.text.slice(start, end), start, end, sentence }]
  })

/**
 * The names of a text, where its form names somebody spelled as there: in a post without those that only say what is for
 * sale, in a notification without those of who signs it and of its labels.
 */
export function clustersOf(
  { model, listing, filing }: Reading,
  byForm: readonly NameMention[],
): readonly NameCluster[] {
  if (listing === null && filing === null && byForm.length === 0)
    return clusterNames(findNames(model))
  const isNamed = overlapping(byForm)
  const others = findNames(model).filter(
    (each) =>
      !isNamed(each) &&
      !(listing !== null && isOnlyGoods(each.text)) &&
      !(filing !== null && isBesideTelling(filing, each.start)),
  )
  return clusterNames([...others, ...byForm]).map((cluster) => {
    const named = cluster.mentions.find((each) => byForm.includes(each))
    return named === undefined || isDomain(named.text) ? cluster : { ...cluster, name: named.text }
  })
}

/** Whether a place of a form is none that tells of the breach in words. */
const isBesideTelling = (filing: Filing, at: number): boolean => {
  const entry = entryAt(filing, at)
  return entry !== undefined && (entry.topic !== 'description' || at < entry.value.start)
}

/** The name that the form gives is likelier to be the owner of the data than any other. */
export const surelyByForm = (
  ranked: readonly RankedName[],
  byForm: readonly NameMention[],
): readonly RankedName[] =>
  byForm.length === 0
    ? ranked
    : ranked
        .map(({ cluster, likelihood }) => ({
          cluster,
          likelihood: cluster.mentions.some((each) => byForm.includes(each))
            ? Math.max(likelihood, surelyNamed)
            : likelihood,
        }))
        .toSorted((a, b) => b.likelihood - a.likelihood)
const surelyNamed = 0.8
