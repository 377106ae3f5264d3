import type { Sentence, TextModel } from '../text-model.ts'
import { commonWords } from '#data/common-words.ts'
import { actorKey, findKnownActor, isKnownActor, type KnownActor } from './known-actors.ts'
import { findPlace, isPlaceName } from './places.ts'
import { capitalPattern } from '../screen/capital-pattern.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

export interface ActorMention extends KnownActor {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly confidence: number
}

const name = String.raw`["“‘']?((?:\p{Lu}|\d+\p{L}|[a-z]+\d|[a-z]\p{Lu})[\p{L}\p{N}$_.-]*(?: (?:\p{Lu}[\p{L}\p{N}$_-]*|\d{1,4}|of(?= \p{Lu}))){0,3})["”’']?`
const handle = String.raw`["“‘']?((?:[\p{L}\p{N}$_@.-]{3,30})(?: \p{Lu}[\p{L}\p{N}$_-]*){0,2})["”’']?`
const attacker = String.raw`(?:[Hh]ackers?|[Aa]ttackers?|[Tt]hreat actors?|actors?|[Cc]yber-?criminals?|gang|crew|collective|[Hh]acktivists?|intruders?|extortionists?|[Rr]ansomware (?:gang|group|operation|operators?)|(?:[Hh]acking|[Ee]xtortion|[Cc]ybercrime|cyber ?espionage|criminal|espionage|APT|[Hh]acker) (?:group|gang|team|outfit|collective))`

/** Each with how sure it makes, and the words without which it need not be tried. */
const patterns: readonly (readonly [pattern: RegExp, confidence: number, only?: RegExp])[] = [
  // "a hacker using the alias X", "a seller who goes by the handle X"
  [
    new RegExp(
      String.raw`(?<!\b(?:accounts?|administrators?|admin|files?|folders?|process|service|tasks?|tables?|databases?|buckets?|domains?|scripts?|products?|apps?|machines?|servers?) )\b(?:under|using|with|by|uses|used) (?:the |an? |their )?(?:online |hacker |user |forum )?(?:alias|handle|moniker|pseudonym|username|user name|nickname|name|screen name|nick|persona)(?: of)? ${handle}`,
      'gu',
    ),
    0.85,
  ],
  [
    new RegExp(
      String.raw`\b(?:goes|went|going) (?:online )?by (?:the (?:name|alias|handle|moniker)(?: of)? )?${handle}`,
      'gu',
    ),
    0.8,
  ],
  // "a threat actor known as X", "a group calling itself X"
  [
    new RegExp(
      String.raw`\b(?:${attacker}|group|individual|person|seller|user|someone) (?:that is |who is |which is |only )?(?:known (?:only )?as|named|called|dubbed|calling (?:itself|themselves|himself)|tracked as|identified as|self-identified as|self-named) (?:the )?${name}`,
      'gu',
    ),
    0.85,
  ],
  // "the hacking group X", "ransomware gang X", "threat actor X"
  [new RegExp(String.raw`\b${attacker},? (?:the )?${name}`, 'gu'), 0.7],
  // "the X ransomware gang", "X hackers", "the X hacking group"
  [
    new RegExp(
      String.raw`${name} (?:ransomware(?:-as-a-service)? (?:gang|group|operation|operators?|crew|actors?|affiliates?)|hackers|hacking (?:group|team|collective|crew)|hacker (?:group|collective)|hacktivists?|(?:extortion|cybercrime|cyber ?espionage|criminal|threat|APT|espionage) (?:group|gang|actors?|collective)|gang|threat actors?|attackers)`,
      'gu',
    ),
    0.75,
    /ransomware|hack|extortion|cyber ?(?:crime|espionage)|criminal|threat|APT|espionage|gang|attackers/,
  ],
  // "X, an extortion gang,": described behind its name.
  [
    new RegExp(
      String.raw`${name}, (?:an?|the|another) (?:[\w-]+ ){0,3}?(?:ransomware|extortion|hacking|hacktivist|cybercrime|criminal) (?:gang|group|operation|crew|collective|outfit)\b`,
      'gu',
    ),
    0.8,
    /, (?:an?|the|another) /,
  ],
  [/\b(?:[Uu]ser|[Mm]ember|[Ss]eller) ["“‘']([\p{L}\p{N}$_.-]{3,30})["”’']/gu, 0.8],
  // "X boasts of the theft", "the leak site of X"
  [
    new RegExp(
      String.raw`${name} (?:has |had |have )?(?:boast(?:s|ed)|brag(?:s|ged)|claim(?:s|ed) (?:responsibility|credit)|took credit|takes credit)`,
      'gu',
    ),
    0.8,
    /boast|brag|claim|credit/,
  ],
  [
    new RegExp(String.raw`\bleak (?:site|page|blog|portal) of (?:the )?${name}`, 'gu'),
    0.8,
    /leak (?:site|page|blog|portal) of/,
  ],
  // "tracked as UNC7781"
  [/\btracked (?:by \p{Lu}[\p{L}]+ )?as ((?:UNC|APT|FIN|TA|DEV-|Storm-)\d+)/gu, 0.85],
  // "a crew that calls itself X"
  [
    new RegExp(
      String.raw`\b(?:${attacker}|group) (?:that|which|who) calls? (?:itself|themselves|himself) ${name}`,
      'gu',
    ),
    0.85,
  ],
  // "the group which we call X": whoever gave it the name.
  [
    new RegExp(
      String.raw`\b(?:${attacker}|group|actor|cluster) (?:that|which|whom) (?:we|they|others|analysts|researchers|\p{Lu}[\p{L}]+) (?:calls?|names?|tracks? as|know as|have named|refer to as) (?:the )?${name}`,
      'gu',
    ),
    0.85,
  ],
  [
    new RegExp(
      String.raw`\b[Tt]he ${name} (?:ransomware |extortion |hacking |cyber ?crime )?(?:group|gang|crew|collective|operation) (?:had |has |have )?(?:already |also |later |since )?(?:claim(?:s|ed)|list(?:s|ed)|posted|exploited|publish(?:es|ed)|said|says|threaten(?:s|ed)|taken|took|broke|stole|added)`,
      'gu',
    ),
    0.8,
  ],
  // "X has published Y as a new victim"
  [
    new RegExp(
      String.raw`${name} (?:has |had |have )?(?:listed|named|added|published|posted|claimed|claims|lists|names|adds|posts)\b[^.;]{2,60}\bas (?:a|an|its|their|the|one of its|one of their) (?:new |latest |newest |another )?victims?\b`,
      'gu',
    ),
    0.8,
    /victim/,
  ],
  // "a broker known as x", "the user x_1": forum names are often in lower case.
  [
    new RegExp(
      String.raw`\b(?:broker|seller|user|member|hacker|actor|vendor|poster|individual)(?: known| who is known)? (?:as|called|named) ${handle}`,
      'gu',
    ),
    0.8,
  ],
  [
    new RegExp(
      String.raw`\b(?:the|a|forum) (?:user|seller|broker|poster|hacker) ["“‘']?([\p{L}_.-]*[\d_][\p{L}\d_.-]*|[a-z]{4,}(?=["”’']))["”’']?`,
      'gu',
    ),
    0.75,
  ],
  // '"kettle" offered …'
  [
    /["“‘']([\p{L}\p{N}$_.-]{3,30})["”’'] (?:has |had )?(?:offered|offers|is offering|posted|put|advertis\w+|claim\w*|leaked|shared|sells|sold|is selling|wants|asks|listed)\b/gu,
    0.75,
    /forum|Telegram|dark ?web|market|\bdata\b|accounts|records|Forums/,
  ],
  // "somebody called x", "the vendor, x,"
  [
    new RegExp(
      String.raw`\b(?:somebody|someone|(?:a|one) (?:person|man|woman|member|user)|an individual) (?:(?:who is )?(?:called|named)|calling (?:himself|herself|themselves)|who calls (?:himself|herself|themselves)|nicknamed) ${handle}`,
      'gu',
    ),
    0.8,
  ],
  [
    new RegExp(
      String.raw`\b[Tt]he (?:seller|vendor|poster|hacker|broker|attacker|uploader), ${handle},`,
      'gu',
    ),
    0.8,
  ],
  [
    /(?<![\p{L}\d.])(@[\p{L}][\p{L}\p{N}]*_[\p{L}\p{N}_]{1,30})(?= (?:asks|wants|sells|offers|says|writes|posted|claims))/gu,
    0.8,
  ],
  // "the X group claimed it": an attacker by what it does.
  [
    new RegExp(
      String.raw`\bthe ${name} (?:group|collective|crew|team)(?: (?:has|had|have|also|later)){0,2} (?:claim(?:s|ed)|took credit|boast(?:s|ed)|threaten(?:s|ed)|leaked)`,
      'gu',
    ),
    0.8,
  ],
  // "suspect the group X", "that the group X is behind it": blamed for it.
  [
    new RegExp(
      String.raw`\b(?:suspects?|blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing) (?:[\p{Ll}-]+ ){0,4}?to|links? to|work of|carried out by|claimed by) (?:the |a )(?:\p{Ll}+ )?(?:group|collective|crew|outfit) ${name}`,
      'gu',
    ),
    0.8,
  ],
  [
    new RegExp(
      String.raw`\b(?:the|a) (?:group|collective|crew|outfit) ${name} (?:is|was|are|were|may be|could be|might be) (?:behind|responsible|to blame)`,
      'gu',
    ),
    0.8,
  ],
  // "the X group": only a known actor.
  [new RegExp(String.raw`\bthe ${name} (?:group|collective|crew|team)\b`, 'gu'), 0],
]

/** The head of a post, "Seller: x", and its foot, "DM x": bylines and addresses elsewhere. */
const postPatterns: typeof patterns = [
  [
    /^\W*(?:[Ss]eller|[Aa]uthor|[Pp]oster|[Pp]osted by|[Vv]endor|[Uu]ser(?:name)?)\s*[:|]\s*@?([\p{L}\p{N}$_.-]{3,30})/gu,
    0.85,
  ],
  [
    /\b(?:[Ww]rite|[Mm]essage|[Cc]ontact|[Aa]sk|[Tt]ext|[Hh]it up)(?: to| me| us)?:? ?@?([\p{L}.-]*[_\d][\p{L}\p{N}_.-]*)/gu,
    0.75,
  ],
  // "pinegap wrote:" at the head of a turn; who writes first offers.
  [/^\W*([\p{L}\d_.-]{3,24}) (?:wrote|said|posted|writes)(?: on [^:]{4,30})?\s*:\s*$/gu, 0.85],
  // ">>> BlackTern Blog <<<": the head of a gang's page.
  [
    /^\W*((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}\p{N}_-]*)?) (?:[Bb]log|BLOG|[Ll]eaks?|LEAKS?|[Tt]eam|TEAM|[Nn]ews|[Ww]all of [Ss]hame|[Ll]eak [Ss]ite|[Dd]ata)\W*$/gu,
    0.85,
  ],
  [/(?<![\p{L}\d.])@([\p{L}][\p{L}\p{N}_]{3,30})(?![\p{L}\d]*\.)/gu, 0.7],
  [/\b(?:DM|PM|[Tt]elegram|[Tt]ox|[Ss]ession)\s*:?\s*@?([\p{L}.-]*[_\d][\p{L}\p{N}_.-]*)/gu, 0.7],
]

/** How a post is signed at its foot: "- x", "Enjoy, x", or the handle alone. */
const signature = sentencePattern(
  /^\W*(?:(?:regards|cheers|enjoy|greetings|greetz|best|yours|thanks|gl|good luck),? )?[-–—@~]? ?([\p{L}\p{N}$_.-]{3,30})(?: (?:team|crew|group))?[.!]?$/giu,
)

const screen = (rules: typeof patterns) =>
  rules.map(([pattern, confidence, only]) => ({
    pattern: sentencePattern(pattern),
    confidence,
    only: only && sentencePattern(only),
  }))
const always = screen(patterns)
const inPosts = [...always, ...screen(postPatterns)]

const notActors =
  /^(?:The|A|An|These|Those|This|That|Some|Many|Other|Several|In|On|As|And|But|If|When|However|Unknown|Unidentified|Russian|Chinese|Iranian|North|Korean|Ukrainian|Internet|Cyber|Cybercrime|Dark|Web|Threat|Ransomware|Data|Security|Intelligence|Google|Microsoft|Advanced|Persistent|APT|Islamic|State|ID|Inc|LLC|Malicious|Credential|DNS|White|Black|Ethical|Computer|Professional|Skilled|Foreign|Financially|Since|After|Before|According|Even|What|How|Who|Why|Nation|Government|Two|Three|Four|Five|One|His|Her|Their|Its|Our|Criminal|Organi[sz]ed|Most|Once|While|Because|Then|Now|Also|Because|Ring|Group|Gang)$/

/** Who is said to be behind it: groups the lists know, and names that the grammar marks as attackers. */
export function findActors(model: TextModel, isPost: boolean): readonly ActorMention[] {
  const found: ActorMention[] = []
  const names = new Map<string, KnownActor>()
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate') continue
    const before = found.length
    const add = (raw: string, at: number, confidence: number): void => {
      const article = /^(?:The|An?) (?=\S)/.exec(raw)?.[0].length ?? 0
      const trimmed = raw
        .slice(article)
        .replace(/[.,;:!?'’”"]+$/, '')
        .replace(/ (?:Group|Gang|Team)$/, (tail) => (findKnownActor(raw) ? tail : ''))
      const known = findKnownActor(trimmed) ?? names.get(actorKey(trimmed))
      if (!known && (confidence === 0 || !isActorName(trimmed, confidence >= 0.8))) return
      const start = sentence.start + at + article
      for (let i = before; i < found.length; i++) {
        const other = found[i]
        if (other && start < other.end && start + trimmed.length > other.start) return
      }
      const actor = known ?? { name: trimmed, attackGroup: null, aliases: [] }
      names.set(actorKey(trimmed), actor)
      found.push({
        ...actor,
        start,
        end: start + trimmed.length,
        sentence,
        confidence: known ? Math.max(confidence, 0.9) : confidence,
      })
    }
    if (isPost || attackerWord.test(sentence)) {
      for (const { pattern, confidence, only } of isPost ? inPosts : always) {
        if (!pattern.isPossible(sentence) || only?.test(sentence) === false) continue
        for (const match of pattern.all(sentence)) {
          const raw = match[1] ?? ''
          add(raw, match.index + match[0].lastIndexOf(raw), confidence)
        }
      }
    }
    if (isPost && sentence === model.sentences.at(-1)) {
      for (const match of signature.all(sentence)) {
        const raw = match[1] ?? ''
        add(raw, match.index + match[0].lastIndexOf(raw), 0.8)
      }
    }
    // Names of the lists that can mean nothing else, wherever they stand.
    for (const match of distinctive.all(sentence)) {
      const raw = match[0]
      if (isKnownActor(raw)) add(raw, match.index, 0.9)
      else if (raw.includes(' ')) {
        const [first = ''] = raw.split(' ')
        if (isKnownActor(first)) add(first, match.index, 0.9)
      }
    }
  }
  if (found.length === 0) return found
  return [...found, ...laterMentions(model, found, names)].sort((a, b) => a.start - b.start)
}

const attackerWord = sentencePattern(
  wording`
    hack~, boast~, brag~, somebody~, someone~, vendor~, poster~, uploader~, nicknamed~, person~, woman~, member~,
    offer~, posted~, leaked~, leak {site|page}~, attacker~, actor~, gang~, crew~, collective~, criminal~, group~,
    alias~, handle~, moniker~, pseudonym~, username~, nickname~, goes by~, went by~, going by~, extortion~,
    ransomware~, seller~, broker~, user~, team~, persona~, name~, tracked as~`,
)
export const distinctive = capitalPattern(
  /\b(?:\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}+-?\d+\p{L}*|\p{Lu}\p{L}+ (?:\p{Lu}[\p{L}$]+)(?: \p{Lu}[\p{L}$]+)?)/gu,
)

/** An actor named once is meant again where the same word stands alone. */
function laterMentions(
  model: TextModel,
  found: readonly ActorMention[],
  names: ReadonlyMap<string, KnownActor>,
): ActorMention[] {
  const more: ActorMention[] = []
  const taken = new Set(found.map(({ start }) => start))
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate') continue
    for (const token of sentence.tokens) {
      if (token.kind !== 'word' || taken.has(token.start)) continue
      if (!/[\p{Lu}\d]/u.test(token.text)) continue
      const actor = names.get(actorKey(token.text))
      if (!actor) continue
      more.push({ ...actor, start: token.start, end: token.end, sentence, confidence: 0.8 })
    }
  }
  return more
}

/** A handle in lower case is taken where the words around it can only introduce one. */
function isActorName(text: string, isIntroduced: boolean): boolean {
  if (text.length < 3 || text.length > 40) return false
  if (isPlaceName(text) || findPlace(text)) return false
  const words = text.split(' ')
  if (words.every((word) => commonWords.has(word.toLowerCase()) || notActors.test(word)))
    return false
  if (notActors.test(words[0] ?? '') || notActors.test(words.at(-1) ?? '')) return false
  return isIntroduced || /[\p{Lu}\d]/u.test(text) || !/^[a-z]{4,}$/.test(text)
}
