import * as words from '#data/supplier-words.ts'
import { wording } from '../wording.ts'

/** Between a name and the verb that goes with it: "Acme, Inc. (“Acme”), which hosts our site, …". */
const aside =
  /^(?:,? (?:Inc|Ltd|LLC|Corp|plc|Limited)\b\.?)?(?: \([^)]{1,60}\))?(?:,? (?:which|who|an?|the|our|one of)\b[^.;]{3,110}?,)?\s+/
const nameEnds = /["“]?$/

/** What may stand on the left of a name. */
export const signsBefore: readonly (readonly [string, RegExp])[] = [
  [
    'trouble at',
    wording`{incident|breach[es]|attack|cyber[-]attack|intrusion|hack|compromise|event|vulnerabilit{y|ies}}
      {at|of|on|against|involving|affecting|impacting|within|in|with|from|experienced by|suffered by} [our|its|their|the|a[n]] <4 words-> ${nameEnds}`,
  ],
  [
    'hit by',
    wording`{affected|impacted|hit|caught up|involved|compromised|exposed} [in|by] [the|a[n]|this|recent|data] <4 words-> ${nameEnds}`,
  ],
  [
    'told by',
    wording`{${words.tellers}|hear[d|s]|learn{s|t|ed}} [on * *|of [a|an|the] <4 words->] {by|from} [our|its|their|the|a[n]|one of] <7 words-> ${nameEnds}`,
  ],
  [
    'owned',
    wording`{our|its|their|${/[’']s/}} [own|former|current|outside|external|third{-|_}party]* <4 words-> ${nameEnds}`,
  ],
  ['role', wording`{${words.roles}}${/(?:,| [–—-])?/}[called|named|known as]${/ ?[("“]?$/}`],
  ['role near', wording`{${words.roles}} <5 words-> ${nameEnds}`],
  ['use', wording`${words.having} [the|a[n]] <4 words-> ${nameEnds}`],
  [
    'tie',
    wording`{relationship|contract|agreement|partnership|ties|business} with <2 words-> ${nameEnds}`,
  ],
  [
    'systems of',
    wording`{${words.suppliersThings}|data|records|information|control|held} {of|by|at|with|from|in}
      [our|its|their|the|a[n]|contractor|vendor|supplier]* ${nameEnds}`,
  ],
  [
    'given to',
    wording`{provided|gave|give[s]|sent|send[s]|transferred|shared|share[s]|supplied|entrust{s|ed}|outsourc{es|ed|ing}|passed|leave[s]|left|hand{s|ed}|report[s]} <6 words-> {to|with} [our|its|their|the|a[n]]* ${nameEnds}`,
  ],
  ['served by', wording`${words.servedBy} by [the|our|its|a[n]] <4 words-> ${nameEnds}`],
  [
    'from',
    wording`{through|via|from|at|in|on|with|into} [our|its|their|the|a[n]] <3 words-> ${nameEnds}`,
  ],
  [
    'among',
    wording`{such as|including|like|as well as|other than|working with|help of|assist* {of|from|by}|together with} [the] ${nameEnds}`,
  ],
  ['according', wording`{according to|said|told} [the] ${nameEnds}`],
]

/** What may stand on its right. */
export const signsAfter: readonly (readonly [string, RegExp])[] = [
  [
    'befell',
    wording`${aside}[has|had|have|recently|also|regrettably|unfortunately|previously|announced|reported|disclosed|confirmed|that|it|they|a|an|was|were]* ${words.befell}`,
  ],
  [
    'its trouble',
    wording`${/^(?:['’]s?)? ?/}<3 words-> {incident|breach|attack|cyber[-]attack|hack|event|vulnerabilit{y|ies}|outage}`,
  ],
  [
    'tells those it serves',
    wording`
      ${aside}[has|have|had|recently|first|also|only|then|now|regrettably]*
      {${words.tellers} {${words.servedHouses}}|let {${words.servedHouses}} know|made {${words.servedHouses}} aware}`,
  ],
  [
    'tells',
    wording`
      ${aside}[has|have|had|recently|first|also|only|then|now]*
      {${words.tellers}|let <4 words'-> know|made <4 words'-> aware|wrote to}`,
  ],
  [
    'role',
    wording`${/^(?: \([^)]{1,60}\))?(?:,| [–—-]) /}{a[n]|our|its|their|the|one of {our|its|their|the}|which is a[n]} <5 words-> {${words.roles}|tool|host|bureau|printer+|platform+|subsidiary}`,
  ],
  ['serves homes', wording`${/^(?:,| [–—-]) /}<4 words-> ${words.suppliersOfHomes}`],
  [
    'which serves',
    wording`${/^(?:,? (?:Inc|Ltd|LLC|Corp|plc|Limited)\b\.?)?(?: \([^)]{1,60}\))?,? /}{which|that|who|a company {that|which}} ${words.serving}`,
  ],
  ['serves', wording`${/^(?: \([^)]{1,60}\))? /}${words.serving}`],
  [
    'served',
    wording`
      ${/^(?: \([^)]{1,60}\))? /}[has|had|have|also|then]* ${words.havingServed}
      {our|its|their|the|all|some of} <4 words'->,
      ${/^(?: \([^)]{1,60}\))? /}[has|had|have|also|then]* ${words.havingServed} <5 words'-> {for|to|on behalf of}`,
  ],
  [
    'is relied on',
    wording`
      ${/^(?: \([^)]{1,60}\))?,? /}{whose <5 words'->|which|that|<4 words'-> {which|that}} {we|it|they|our *|the <2 words'->}
      [have|has|had]* {use[s|d]|rel{y|ies|ied} on|work{s|ed} with|hired|engage{s|d}}`,
  ],
  [
    'used by',
    wording`${/^(?: \([^)]{1,60}\))?,? /}[which|that|is|was|are]* {used|provided|engaged|employed|hired|contracted} by`,
  ],
  [
    'its things',
    wording`${/^/}{'[s]} <2 words> {${words.suppliersThings}|customer+|client+|investigation}`,
  ],
  ['things', wording`${/^ /}{${words.suppliersThings}|application|app|product|instance}`],
]
