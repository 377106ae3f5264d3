import { platformNames } from '#data/platforms.ts'
import { commonWords } from '#data/common-words.ts'
import { overlapping } from './overlapping.ts'
import { isNamedForEvent } from './platform-by-name.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'

export interface PlatformMention {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const firstLetters = [...new Set(platformNames.map((name) => escape(name[0] ?? '')))].join('')
/** Longer names stand first: "MOVEit Transfer" is not "MOVEit". */
const byLength = platformNames.toSorted((a, b) => b.length - a.length)
const listedAnyCase = sentencePattern(
  new RegExp(
    // The first letters are tested first: most places of a text fail there, before anything slower is tried.
    String.raw`(?=[${firstLetters}])(?<![\p{L}\p{N}@.-])(?:${byLength.map(escape).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  ),
)
const canonical = new Map(platformNames.map((name) => [name.toLowerCase(), name]))

/** Names of the list: as it spells them, or with other capitals ("Moveit", "VMWare ESXi") where they begin with one. */
const listedIn = (sentence: Sentence): readonly RegExpExecArray[] =>
  listedAnyCase
    .all(sentence)
    .filter(([name]) => /^\p{Lu}/u.test(name) || canonical.get(name.toLowerCase()) === name)
/** Words which say that data was kept there or was reached through it. */
const holding = wording`
  database+, record+, instance+, tenant+, environment+, account+, org+, server+, bucket+, cluster+, cloud, CRM,
  platform, program[me], file transfer, registry, repositor*, workspace+, data, system+, application, software, integration, app, token+, API,
  vulnerabilit*, zero-day, flaw, hole, weakness, bug, portal, session, cookie+, log[-]in[s], sign[-]in[s], password,
  credentials, subdomain+, form+, workspace, board, boards, wiki, build+, customer+, storage, mailbox+, inbox+,
  e[-]mail+, ticket+, contacts, files, documents, instance, shop, exposed, unsecured, unprotected, misconfigured,
  store, site, console+, container+, node+, dashboard+, backup+, warehouse, logs, gateway, firewall, breach, attack+, hack+, campaign, theft`
/** Words of an attack or of its way in: a platform named beside them may have a part in the event. */
const event = sentencePattern(
  wording`
    breach*, stole*, steal*, theft, access*, compromis*, hack*, attack*, expos*, leak*, exfiltrat*, exploit*,
    unsecured, misconfigur*, publicly, claim[s], claimed, open, unprotected, intrusion, incident, targeting,
    export*, download*, copied, taken, took, retriev*, skimm*,
    without [a[n]] {password|authentication|access rule+}, set to public, public, hijack*, abus*, misus*, raid*,
    loot*, fetch*, thie{f|ves}, intruder+, outsider+, crook+, dumped, pulled, extracted, scraped, siphon*, viewed,
    read [the|its|their] {data|files|mail|messages|records}, quer{y|ied|ies}, logged in, signed in, got in[to],
    broke[n] in[to], entered, malicious <2 words-> app[lication], {data|records|files} came from, inside, way in, token+ {stolen|of|from}`,
)
const cased = wordingWith('gu')
/** "Acme Cloud", kept apart in the match. */
const product = /((?:\p{Lu}[\p{L}\p{N}+.-]*)(?: \p{Lu}[\p{L}\p{N}+.-]*){0,2})/u
const space = / /
/** "via its Acme Cloud instance": a capitalised name before a word that only platforms have. */
const grammar = sentencePattern(
  cased`
    {its|their|our|the company's|the|a[n]|in|from|through|via} ${product}
    {instance+|tenant+|environment|CRM|bucket|cloud storage|data warehouse|workspace
    |file{-|_}transfer {software|tool|system|appliance|service}}`,
)

/** "the Click4All portal", "the Ostara VSA tool": a product with a word for what it is. */
const productOf = sentencePattern(
  cased`
    {{T|t}he|{T|t}heir|{I|i}ts|{O|o}ur|'s|a[n]|in|from|through|via|of} ${product}
    {[payment] portal|platform|tool|[file] server|appliance|application|software|system}`,
)
/** Words for what is inside a product or came through it: "through the X portal", "alterations in the X portal". */
const throughProduct = sentencePattern(
  wording`
    alteration+, malicious, malware, code, vulnerabilit*, flaw, hole, weakness, exploit*, compromis*, hacked, breached, intru*,
    broke[n] into, accessed, access to, downloaded, stored, hosted, copied, exported, stolen`,
)

/** "… could be opened by anybody. A parent came across the Amazon S3 bucket": the place of what was told before. */
const goesOn = ({ text }: Sentence, before: Sentence | undefined): boolean =>
  before !== undefined &&
  /\b(?:buckets?|databases?|instances?|tenants?|clusters?|servers?|repositor\w+)\b/i.test(text) &&
  (event.test(before) || /\bcould be \w+ (?:by|without)\b/i.test(before.text))

/** "hooked up the chatbot to their HubSpot": this is the way in, if the text tells of a key later. */
const linked = wording`
    {hooked up|connected|linked|plugged|integrated|tied|wired|{had|gave|given} access|synced|signed in|logged in}
    <60> {to|with|into}${space}`
/** "Searched the mail for AWS keys and Snowflake tokens": these are only sought, and may open a platform later. */
const isSought = (text: string, { 0: name, index }: RegExpExecArray): boolean =>
  /^ (?:access )?(?:tokens?|keys?|secrets?|credentials|passwords)\b/.test(
    text.slice(index + name.length),
  ) &&
  /\b(?:search\w*|look\w*|hunt\w*|scan\w*|comb\w*|sift\w*)\b[^.;]*\bfor\b[^.;]*$/i.test(
    text.slice(Math.max(0, index - 90), index),
  )
/** "came across a MongoDB instance … It had no password" */
const stores =
  /\b(?:instances?|databases?|buckets?|clusters?|servers?|containers?|nodes?|index(?:es)?)\b/i
/** "needed no password", "could be read" */
const layOpen = wording`
    {had|has|with|without|needed|asked for} [no|any|a] {password|log[-]in|authentication}, open to, held, contained,
    could be {read|opened|seen}, answer{ed|ing|s} {anyone|anybody|everyone|everybody|any|all|on port|whoever}, no password`

const owned =
  /(?: (?:the|its|their|our|his|her|an?|same|(?:[\p{L}]+ )?[\p{L}]+['’]s?))?(?: (?:own|old|unpatched|outdated|open|public|exposed|unsecured|misconfigured|internal))?/u
const ends = / $/
/** "a hole in X", "records kept at X", "the door to its X account": the words in front say that it happened there. */
const saysHere = wordingWith('iu')`
  {{vulnerabilit{y|ies}|flaw+|hole+|weakness|weaknesses|bug+|zero{-|_}day[s]} in
    |{sat|sit[s]|lay|lying|sitting|resid{ed|es|ing}|attached} <5 words'-> {in|on|at}
    |{account|tenant|data|backup}[s] {with|at|in} [the|a] <2 words-> {platform|service|tool|software|provider|system}
    |{keep[s]|kept|store[s]|stored|held|host[s|ed]|saved|backed up} <6 words'-> {at|in|on|with}
    |{door|access|entry|log[-]in+} {to|into|of|for}
    |code of}${owned}${ends}`
/** "stolen from its X", "through the X": where it lay, or the way in. */
const saysFrom = wordingWith('iu')`{from|out of|into|inside|through|via}${owned}${ends}`
/** "Acme used X. A hole in that program let them in": the next sentence tells of what this one names. */
const goesBack = sentencePattern(wording`
  {that|the|this|said} {program|software|tool|system|platform|service|extension|app|application|product|appliance},
  {in|into|from|through|of|by} it, from there, there too`)

/** "The portal runs on X": the portal is what was broken into, as was told before. */
const runsOn = wording`
    {portal|shop|store|site|website|system|platform|app|database|desk|forum|service|tool|intranet|CRM} <30>
    {run[s]|ran|built|hosted|based|sit[s]|sat} {on|with|by|in}${space}`
const farthestBefore = 8

/** Letters that stand for a protocol or a kind of system name no product, since anybody may have one. */
const kindsOfSystem: ReadonlySet<string> = new Set(
  `SFTP FTPS HTTP HTTPS SMTP IMAP LDAP WebDAV RDBMS SaaS PaaS IaaS SIEM PACS HRIS LIMS SCADA MFA VoIP`.split(
    ' ',
  ),
)

/** Finds the platforms that held the data or were the way in. */
export function findPlatforms({ sentences }: TextModel): readonly PlatformMention[] {
  const found = sentences.flatMap((sentence, i) => {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return []
    const byName = listedIn(sentence).flatMap((match) =>
      isWhereItHappened(match, sentences, i) ? [mentionOf(sentence, match, match[0])] : [],
    )
    const isFound = overlapping(byName)
    const byGrammar = event.test(sentence)
      ? grammar.all(sentence).map((match) => mentionOf(sentence, match, match[1] ?? ''))
      : []
    return [...byName, ...byGrammar.filter((mention) => !isFound(mention))]
  })
  return found.concat(productsThrough(sentences, found))
}

function mentionOf(sentence: Sentence, match: RegExpExecArray, name: string): PlatformMention {
  const start = sentence.start + match.index + match[0].lastIndexOf(name)
  return {
    name: canonical.get(name.toLowerCase()) ?? name,
    start,
    end: start + name.length,
    sentence,
  }
}

/** Whether the words around a name of the list say that data was kept there or was reached through it. */
function isWhereItHappened(
  match: RegExpExecArray,
  sentences: readonly Sentence[],
  i: number,
): boolean {
  const sentence = sentences[i]
  if (sentence === undefined || isSought(sentence.text, match)) return false
  const { text } = sentence
  const before = text.slice(Math.max(0, match.index - 90), match.index)
  if (saysHere.test(before)) return true
  if (isTheirs(match, text, before) && isEventNear(sentences, i)) return true
  const next = sentences[i + 1]
  if (next !== undefined && goesBack.test(next) && (event.test(next) || throughProduct.test(next)))
    return true
  if (
    isNamedForEvent(match, sentence, canonical.get(match[0].toLowerCase())) &&
    sentences.some((each) => event.test(each))
  )
    return true
  const isLinked = linked.test(text)
  if (!isLinked && !isInEvent(sentences, i)) return false
  return (
    saysFrom.test(before) ||
    (isLinked && /\b(?:its|their|our) (?:own )?$/.test(before)) ||
    holding.test(
      text
        .slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
        .replace(match[0], ' '),
    )
  )
}

/** "One employee’s Microsoft 365 account", "her Zendesk": the account that an organisation has there. */
const isTheirs = ({ 0: name, index }: RegExpExecArray, text: string, before: string): boolean =>
  inTheirs.test(before) ||
  (beforeIt.test(before) && placeOfIt.test(text.slice(index + name.length)))
/** "Read tickets in our X", "a VPN account on their X" */
const inTheirs =
  /\b(?:in|on|of|into|from|to) (?:its|their|our|his|her|my|the \p{L}+['’]s?|\p{Lu}\p{L}+['’]s?)(?: own)? $/u
const beforeIt =
  /(?:\b(?:its|their|our|his|her|an?|the|one|two|several|open|unsecured)|[\p{L}]['’]s?)(?: own)? $/u
/** "… data warehouse", "… tenant": behind a product, where in it the data was. */
const placeOfIt =
  /^ (?:data warehouse|account|tenant|instance|org|workspace|environment|server|appliance|cluster|node|mailbox|bucket|subscription|project|database|drive|dashboard|console|profile|system|gateway|firewall|portal|container|host|farm)s?\b/

/** Whether the event is told within a few sentences, often in those of a paragraph of its own. */
const isEventNear = (sentences: readonly Sentence[], at: number): boolean =>
  sentences.slice(Math.max(0, at - nearby), at + nearby + 1).some((each) => event.test(each))
const nearby = 2

/** Whether this sentence, or one beside it, reports what happened. */
function isInEvent(sentences: readonly Sentence[], i: number): boolean {
  const sentence = sentences[i]
  if (sentence === undefined) return false
  return (
    event.test(sentence) ||
    (stores.test(sentence.text) &&
      (layOpen.test(sentence.text) || layOpen.test(sentences[i + 1]?.text ?? ''))) ||
    goesOn(sentence, sentences[i - 1]) ||
    (runsOn.test(sentence.text) &&
      sentences.slice(Math.max(0, i - farthestBefore), i).some((each) => event.test(each)))
  )
}

/** Finds products by the word behind their name, if the sentence tells of the way in or of what was kept there. */
function productsThrough(
  sentences: readonly Sentence[],
  found: readonly PlatformMention[],
): readonly PlatformMention[] {
  const isFound = overlapping(found)
  return sentences.flatMap((sentence) => {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return []
    if (!throughProduct.test(sentence)) return []
    return productOf.all(sentence).flatMap((match) => {
      const name = match[1] ?? ''
      const start = sentence.start + match.index + match[0].lastIndexOf(name)
      const end = start + name.length
      const isNoName =
        /^\p{Lu}{1,3}$/u.test(name) ||
        kindsOfSystem.has(name) ||
        name.split(' ').every((word) => commonWords.has(word.toLowerCase()))
      return isNoName || isFound({ start, end }) ? [] : [{ name, start, end, sentence }]
    })
  })
}
