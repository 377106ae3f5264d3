import { probability, type LinearModel } from '../linear-model.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import type { Author } from './author-of.ts'
import type { NameCluster } from './cluster-names.ts'
import { overlapping } from './overlapping.ts'
import { isProduct } from './products.ts'
import {
  countNearRoles,
  evidenceOf,
  leastLikelihood,
  leastLikely,
  supplierFeatures,
  type SupplierContext,
} from './supplier-features.ts'
import supplierModel from './supplier-model.json' with { type: 'json' }
import { wordPatterns } from './supplier-patterns.ts'
import { unnamedRole, type SupplierRole } from './supplier-role.ts'
import { findSupplierRoles } from './supplier-roles.ts'
import { tellsOfTrouble } from './supplier-trouble.ts'

const model: LinearModel = supplierModel

/** A supplier in the story: its role in words, and its name where the text gives one. */
export interface ThirdPartyMention {
  readonly name: string | null
  readonly role: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

export interface FoundSuppliers {
  readonly clusters: ReadonlySet<NameCluster>
  /** Those of whom the text itself says that they supply another. */
  readonly clear: ReadonlySet<NameCluster>
  readonly mentions: readonly ThirdPartyMention[]
}

/** How likely any name but the likeliest must be, unless less is demanded of it than of the others. */
const leastFurther = 0.4

/**
 * Chooses the suppliers among names, by their likelihood and the least that is demanded of each; training chooses
 * them in the same way.
 */
export const chooseSuppliers = <
  Name extends { readonly likelihood: number; readonly least: number },
>(
  names: readonly Name[],
): readonly Name[] =>
  names
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .filter(
      ({ likelihood, least }, i) =>
        likelihood >= least && (i === 0 || isClear({ least }) || likelihood >= leastFurther),
    )

/** Whether the text itself says of a name that it supplies another. */
const isClear = ({ least }: { readonly least: number }): boolean => least < leastLikely

/** What the text as a whole says about who supplies whom. */
export const supplierContext = (
  { sentences }: TextModel,
  clusters: readonly NameCluster[],
  { author, roles }: { readonly author: Author; readonly roles: readonly SupplierRole[] },
): SupplierContext => ({
  headline: author.about.headline,
  sentences,
  isAuthored: author.isAuthored,
  roles,
  nearRoles: countNearRoles(sentences, clusters),
})

/**
 * Finds the suppliers at or through which it happened: names that the model takes for one, and suppliers whom the
 * text only describes. Names for which `cannot` holds have another part in the story.
 */
export function findSuppliers(
  text: TextModel,
  clusters: readonly NameCluster[],
  {
    author,
    cannot,
  }: { readonly author: Author; readonly cannot: (cluster: NameCluster) => boolean },
): FoundSuppliers {
  const roles = findSupplierRoles(text)
  const context = supplierContext(text, clusters, { author, roles })
  const names = clusters
    .filter((cluster) => !cannot(cluster))
    .map((cluster) => {
      const evidence = evidenceOf(cluster, context)
      return {
        cluster,
        likelihood: probability(model, (features) =>
          supplierFeatures(cluster, evidence, context, features),
        ),
        least: leastLikelihood(evidence),
      }
    })
  const likely = chooseSuppliers(names)
  const { processors } = author
  const chosen = [...processors, ...likely.map(({ cluster }) => cluster)]
  const isChosen = overlapping(chosen.flatMap(({ mentions }) => mentions))
  const nameless = roles.filter(
    ({ name, by }) =>
      name === null || (tellsByWord.has(by) && !isChosen(spanOf(name)) && !isProduct(name.text)),
  )
  return {
    clusters: new Set(chosen),
    clear: new Set([...processors, ...likely.filter(isClear).map(({ cluster }) => cluster)]),
    mentions: [
      ...chosen.flatMap((cluster) =>
        mentionsOf(cluster, roles, processors.has(cluster) ? processorRole : unnamedRole),
      ),
      ...nameless.map(({ role, start, end, sentence }) => ({
        name: null,
        role,
        start,
        end,
        sentence,
      })),
    ].toSorted((a, b) => a.start - b.start),
  }
}

/** Words that mean a supplier, whatever name stands beside them. */
const tellsByWord: ReadonlySet<SupplierRole['by']> = new Set(
  wordPatterns.map(([by]) => by).filter((by) => by !== 'staffed'),
)

const spanOf = ({ text, start }: { readonly text: string; readonly start: number }) => ({
  start,
  end: start + text.length,
})

/** The places where the text speaks of a supplier by this name. */
function mentionsOf(
  { name, mentions }: NameCluster,
  roles: readonly SupplierRole[],
  otherwise: string,
): readonly ThirdPartyMention[] {
  const isIn = overlapping(mentions)
  const role = roles.find((each) => each.name !== null && isIn(spanOf(each.name)))?.role
  const body = mentions.filter(
    ({ sentence: { kind, section } }) => kind !== 'boilerplate' && section !== 'advice',
  )
  const telling = body.filter(({ sentence }) => tellsOfTrouble.test(sentence))
  const told = telling.length > 0 ? telling : body.length > 0 ? body : mentions
  return told.map(({ start, end, sentence }) => ({
    name,
    role: role ?? otherwise,
    start,
    end,
    sentence,
  }))
}
/** The same for a writer who processes the reader's data. */
const processorRole = 'data processor'
