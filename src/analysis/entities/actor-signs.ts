import * as words from '#data/actor-words.ts'
import { anyOf, wording, wordingWith } from '../wording.ts'

/** A place where an attacker is named: the name is the first part kept apart in the match. */
export interface ActorSign {
  readonly pattern: RegExp
  /** How sure it makes. */
  readonly confidence: number
  /** Without one of these words it need not be tried. */
  readonly only?: RegExp
}

const cased = wordingWith('gu')

const nameBegins = String.raw`(?:\p{Lu}|\d+\p{L}|[a-z]+\d|[a-z]\p{Lu})[\p{L}\p{N}$_.-]*`
const nameGoesOn = String.raw`\p{Lu}[\p{L}\p{N}$_-]*|\d{1,4}|of(?= \p{Lu})`
/** "Scattered Spider", "8Base", "Wizards of Oz" */
const name = new RegExp(String.raw`["“‘']?(${nameBegins}(?: (?:${nameGoesOn})){0,3})["”’']?`, 'u')
/** "night_owl": in lower case too, for the words around it can only introduce one. */
const handle = /["“‘']?((?:[\p{L}\p{N}$_@.-]{3,30})(?: \p{Lu}[\p{L}\p{N}$_-]*){0,2})["”’']?/u
/** "night_owl" by its sign or digit, or any in quotation marks. */
const oddHandle = /["“‘']?([\p{L}_.-]*[\d_][\p{L}\d_.-]*|[a-z]{4,}(?=["”’']))["”’']?/u
const quoted = /["“‘']([\p{L}\p{N}$_.-]{3,30})["”’']/u

const comma = /,/
const maybeComma = /,?/
const notOfSystems = new RegExp(String.raw`(?<!\b${anyOf(words.namedInSystems)} )\b`)
/** Somebody else between "lists" and "as a victim": "X listed as a victim" is one. */
const aVictimsName = /\b[^.;]{2,60}\b/

const sign = (confidence: number, pattern: RegExp, only?: RegExp): ActorSign =>
  only === undefined ? { pattern, confidence } : { pattern, confidence, only }

/** What names an attacker in any text. */
export const actorSigns: readonly ActorSign[] = [
  // "a hacker using the alias X", "a seller who goes by the handle X"
  sign(
    0.85,
    cased`
      ${notOfSystems}{under|using|with|by|use{s|d}} [the|a[n]|their] [online|hacker|user|forum] ${words.aliases} [of]
      ${handle}`,
  ),
  sign(0.8, cased`{goes|went|going} [online] by [the {name|alias|handle|moniker} [of]] ${handle}`),
  // "a threat actor known as X", "a group calling itself X"
  sign(
    0.85,
    cased`
      {${words.attackers}|group|individual|person|seller|user|someone} [{that|who|which} is|only]
      {known [only] as|named|called|dubbed|calling {itself|themselves|himself}|tracked as|[self-]identified as
      |self-named} [the] ${name}`,
  ),
  // "the hacking group X", "ransomware gang X", "threat actor X"
  sign(0.7, cased`${words.attackers}${maybeComma} [the] ${name}`),
  // "the X ransomware gang", "X hackers", "the X hacking group"
  sign(
    0.75,
    cased`${name} ${words.kindsOfAttacker}~`,
    /ransomware|hack|extortion|cybercrime|espionage|criminal|threat|APT|gang|attackers/,
  ),
  // "X, an extortion gang,": described behind its name.
  sign(
    0.8,
    cased`
      ${name}${comma} {a[n]|the|another} <3 words-> {ransomware|extortion|hacking|hacktivist|cybercrime|criminal}
      {gang|group|operation|crew|collective|outfit}`,
    /, (?:an?|the|another) /,
  ),
  // 'the user "x"'
  sign(0.8, cased`{{U|u}ser|{M|m}ember|{S|s}eller} ${quoted}`),
  // "X boasts of the theft", "the leak site of X"
  sign(
    0.8,
    cased`
      ${name} [has|had|have] {boast{s|ed}|brag{s|ged}|claim{s|ed} {responsibility|credit}|{took|takes} credit}~`,
    /boast|brag|claim|credit/,
  ),
  sign(
    0.8,
    cased`leak {site|page|blog|portal} of [the] ${name}`,
    /leak (?:site|page|blog|portal) of/,
  ),
  // "tracked as UNC7781"
  sign(0.85, /\btracked (?:by \p{Lu}[\p{L}]+ )?as ((?:UNC|APT|FIN|TA|DEV-|Storm-)\d+)/gu),
  // "a crew that calls itself X"
  sign(
    0.85,
    cased`{${words.attackers}|group} {that|which|who} call[s] {itself|themselves|himself} ${name}`,
  ),
  // "the group which we call X": whoever gave it the name.
  sign(
    0.85,
    cased`
      {${words.attackers}|group|cluster} {that|which|whom}
      {we|they|others|analysts|researchers|${/\p{Lu}\p{L}+/u}}
      {call[s]|name[s]|track[s] as|know as|have named|refer to as} [the] ${name}`,
  ),
  // "The X ransomware group has already listed the firm"
  sign(
    0.8,
    cased`
      {T|t}he ${name} [ransomware|extortion|hacking|cyber[_]crime] {group|gang|crew|collective|operation}
      [had|has|have] [already|also|later|since]
      {claim{s|ed}|list{s|ed}|posted|exploited|publish{es|ed}|said|says|threaten{s|ed}|taken|took|broke|stole|added}~`,
  ),
  // "X has published Y as a new victim"
  sign(
    0.8,
    cased`
      ${name} [has|had|have]
      {listed|named|added|published|posted|claimed|claims|lists|names|adds|posts}${aVictimsName}as
      {a[n]|the|[one of] {its|their}} [new|latest|newest|another] victim+`,
    /victim/,
  ),
  // "a broker known as x", "the user x_1": forum names are often in lower case.
  sign(
    0.8,
    cased`
      {broker|seller|user|member|hacker|actor|vendor|poster|individual} [[who is] known] {as|called|named} ${handle}`,
  ),
  sign(0.75, cased`{the|a|forum} {user|seller|broker|poster|hacker} ${oddHandle}`),
  // '"kettle" offered …'
  sign(
    0.75,
    cased`
      ${quoted} [has|had]
      {offered|offers|is offering|posted|put|advertis*|claim*|leaked|shared|sells|sold|is selling|wants|asks|listed}`,
    /[Ff]orum|Telegram|dark ?web|market|\bdata\b|accounts|records/,
  ),
  // "somebody called x", "the vendor, x,"
  sign(
    0.8,
    cased`
      {some{body|one}|{a|one} {person|man|woman|member|user}|an individual}
      {[who is] {called|named}|{calling|who calls} {himself|herself|themselves}|nicknamed} ${handle}`,
  ),
  sign(
    0.8,
    cased`{T|t}he {seller|vendor|poster|hacker|broker|attacker|uploader}${comma} ${handle}${comma}`,
  ),
  // "@night_owl wants …"
  sign(
    0.8,
    /(?<![\p{L}\d.])(@[\p{L}][\p{L}\p{N}]*_[\p{L}\p{N}_]{1,30})(?= (?:asks|wants|sells|offers|says|writes|posted|claims))/gu,
  ),
  // "the X group claimed it": an attacker by what it does.
  sign(
    0.8,
    cased`
      the ${name} {group|collective|crew|team} [has|had|have|also|later]*
      {claim{s|ed}|took credit|boast{s|ed}|threaten{s|ed}|leaked}~`,
  ),
  // "suspect the group X", "that the group X is behind it": blamed for it.
  sign(
    0.8,
    cased`
      {suspect[s]|blam{e|es|ed|ing}|attribut{e|es|ed|ing} <4 small words-> to|link[s] to|work of|carried out by
      |claimed by} {the|a} [${/\p{Ll}+/u}] {group|collective|crew|outfit} ${name}`,
  ),
  sign(
    0.8,
    cased`
      {the|a} {group|collective|crew|outfit} ${name} {is|was|are|were|{may|could|might} be}
      {behind|responsible|to blame}~`,
  ),
  // "X has put the paper on its leak site", "X listed it", "attributed to X", "X, also known as Y": only a known actor.
  sign(
    0,
    cased`
      ${name} [has|had|have] [already|also|later|since|now]
      {put|placed|posted|listed|added|named|published|leaked|dumped|claims|claimed|says|said|took}~`,
    /leak site|dark ?web|victim|ransom|extort|stole|responsib|\bTor\b|leak page|blog/,
  ),
  sign(
    0,
    cased`
      {attribut{es|ed|ing} <4 small words-> to|blam{es|ed|ing} on|tie{s|d} <4 small words-> to|link{s|ed} <4 small words-> to
      |trail leads to|{culprits|attackers|hackers|thieves|perpetrators} {are|were|is|was}|work of|carried out by|claimed by
      |hit by|attack{s|ed} by|{says|said} that|that} ${name}`,
    /ransom|hack|extort|leak site|listed|attack|culprit|gang|group|breach/,
  ),
  sign(0, cased`${name} {R|r}ansomware [{G|g}ang|{G|g}roup]`, /[Rr]ansomware/),
  sign(0, cased`${name}, also known as`, /also known as/),
  // "the X group", "under the X brand": only a known actor.
  sign(0, cased`the ${name} {brand|name|banner|label}`),
  sign(0, cased`the ${name} {group|collective|crew|team}`),
]

const forumName = String.raw`[\p{L}\p{N}$_.-]{3,30}`

/** What names one in a post: its head, "Seller: x", is a byline elsewhere. */
export const postSigns: readonly ActorSign[] = [
  sign(
    0.85,
    /^\W*(?:[Ss]eller|[Aa]uthor|[Pp]oster|[Pp]osted by|[Vv]endor|[Uu]ser(?:name)?)\s*[:|]\s*@?([\p{L}\p{N}$_.-]{3,30})/gu,
  ),
  // "by night_owl - Tuesday", "Posted by night_owl, 3 May": the head of a thread.
  sign(
    0.85,
    /(?:^|\n)\W*(?:(?:[Pp]osted|[Ss]tarted|[Uu]ploaded|[Tt]hread) )?by @?([\p{L}\d_.-]{3,24})(?=,? (?:[-–—|•»] )?(?:on )?(?:\p{Lu}\p{Ll}{2,8}day\b|\p{Lu}\p{Ll}{2,8} \d|\d))/gu,
  ),
  // "pinegap wrote:" at the head of a turn; who writes first offers.
  sign(0.85, /^\W*([\p{L}\d_.-]{3,24}) (?:wrote|said|posted|writes)(?: on [^:]{4,30})?\s*:\s*$/gu),
  // ">>> BlackTern Blog <<<": the head of a gang's page.
  sign(
    0.85,
    cased`
      ${/^\W*((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}\p{N}_-]*)?)/u} ${words.gangPages}${/\W*$/}`,
  ),
]

/** By what address its author is reached: who writes a post without a head. An id of letters and digits, as of Session or Tox, is nobody's name. */
export const contactSigns: readonly ActorSign[] = [
  sign(
    0.75,
    /\b(?:[Ww]rite|[Mm]essage|[Cc]ontact|[Aa]sk|[Tt]ext|[Hh]it up)(?: to| me| us)?:? ?@?([\p{L}.-]*[_\d][\p{L}\p{N}_.-]*)/gu,
  ),
  // "Good morning @acme" greets the one that was robbed.
  sign(
    0.7,
    /(?<![\p{L}\d.])(?<!\b(?:morning|evening|afternoon|hello|hi|hey|dear) )@([\p{L}][\p{L}\p{N}_]{3,30})(?![\p{L}\d]*\.)/gu,
  ),
  sign(0.7, /\b(?:(?:DM|PM)(?: me)?|[Tt]elegram)\s*:?\s*@?([\p{L}.-]*[_\d][\p{L}\p{N}_.-]*)/gu),
]

/** How a post is signed at its foot: "- x", "Enjoy, x", or the handle alone. */
export const signature = new RegExp(
  String.raw`^\W*(?:${anyOf(words.greetings)},? )?[-–—@~]? ?(${forumName})(?: (?:team|crew|group))?[.!]?$`,
  'giu',
)

/** Without one of these a sentence of a report names no attacker by its grammar. */
export const attackerWord = wording`
  hack~, boast~, brag~, somebody~, someone~, vendor~, poster~, uploader~, nicknamed~, person~, woman~, member~,
  offer~, posted~, leaked~, leak {site|page}~, attacker~, actor~, gang~, crew~, collective~, criminal~, group~,
  alias~, handle~, moniker~, pseudonym~, username~, nickname~, goes by~, went by~, going by~, extortion~,
  ransomware~, seller~, broker~, user~, team~, persona~, name~, tracked as~, culprit~, perpetrator~, thieves~`
