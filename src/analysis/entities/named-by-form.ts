import { isOnlyGoods } from '../listing/whose-goods.ts'
import type { Reading } from '../reading.ts'
import { clusterNames, type NameCluster } from './cluster-names.ts'
import { isDomain } from './find-author.ts'
import { findNames, type NameMention } from './find-names.ts'
import { overlapping } from './overlapping.ts'
import type { RankedName } from './rank-victims.ts'

/** The places where the form of a post names the owner of the data. */
export const namedByForm = ({ model, listing, sentenceAt }: Reading): readonly NameMention[] =>
  (listing?.robbed ?? []).flatMap(({ start, end }) => {
    const sentence = sentenceAt(start)
    return sentence === undefined
      ? []
      : [{ text: model.text.slice(start, end), start, end, sentence }]
  })

/** The names of a text; in a post without those that only say what is for sale, and spelled as its form spells them. */
export function clustersOf(
  { model, listing }: Reading,
  byForm: readonly NameMention[],
): readonly NameCluster[] {
  if (listing === null) return clusterNames(findNames(model))
  const isNamed = overlapping(byForm)
  const others = findNames(model).filter((each) => !isNamed(each) && !isOnlyGoods(each.text))
  return clusterNames([...others, ...byForm]).map((cluster) => {
    const named = cluster.mentions.find((each) => byForm.includes(each))
    return named === undefined || isDomain(named.text) ? cluster : { ...cluster, name: named.text }
  })
}

/** The name that the form of a post gives is likelier to be the owner of the data than any other. */
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
