import * as words from '#data/actor-words.ts'
import { sellerHeads } from '#data/listing-words.ts'
import { lineOpens } from '../listing/post-form.ts'
import { anyOf } from '../wording.ts'
import { capitalName, cased, sign, type ActorSign } from './actor-sign.ts'

const forumName = String.raw`[\p{L}\p{N}$_.-]{3,30}`
const opensLine = String.raw`(?:^|\n)[^\p{L}\d\n]*`
/** "| MVP User", "(OP, VIP)", "- Tuesday", ", 3 May", "» Wed Nov 18": what stands behind a name in the head of a thread. */
const behindName = String.raw`\s{0,3}(?:[|•»(,–—-]\s?)?\s{0,3}(?:on )?(?:\p{Lu}\p{Ll}{2,8}day\b|(?:\p{Lu}\p{Ll}{2},? )?\p{Lu}\p{Ll}{2,8} \d|\d{1,2}[ ./-]|(?:[\p{L}+-]+ ){0,2}(?:${anyOf(words.ranks)})\b)`

/** Signs that hold in a post only: elsewhere its head, "Seller: x", is a byline. */
export const postSigns: readonly ActorSign[] = [
  sign(
    0.85,
    new RegExp(
      String.raw`${lineOpens}${anyOf(sellerHeads)}\s*[:|]\s*(?:\[/\w\]\s*)?@?(${forumName})`,
      'giu',
    ),
  ),
  // "by night_owl - Tuesday", "Posted by night_owl, 3 May", "by night_owl | VIP": the head of a thread.
  sign(
    0.85,
    new RegExp(
      String.raw`${opensLine}(?:(?:[Pp]osted|[Ss]tarted|[Uu]ploaded|[Tt]hread) )?by @?([\p{L}\d_.-]{3,24})(?=${behindName})`,
      'gu',
    ),
  ),
  // "night_owl, 3 May 2026", "night_owl | New User | Posts: 4", "#1 night_owl (OP)"
  sign(
    0.85,
    new RegExp(
      String.raw`${opensLine}([\p{L}\d_.-]{3,24})(?=, \d{1,2} \p{L}{3,9} \d{4}|\s{0,3}[|•»–—]${behindName})`,
      'gu',
    ),
  ),
  sign(0.85, /^#1 @?([\p{L}\d_.-]{3,24})(?= \(|$)/gu),
  // "pinegap wrote:" at the head of a turn; who writes first offers.
  sign(0.85, /^\W*([\p{L}\d_.-]{3,24}) (?:wrote|said|posted|writes)(?: on [^:]{4,30})?\s*:\s*$/gu),
  // "[14:02] leakbazaar: …": who writes in a channel.
  sign(0.85, /(?:^|\n)\W*\[?\d{1,2}:\d\d(?::\d\d)?\]? (?:<|@)?([\p{L}\d_.-]{3,24})>?: /gu),
  // ">>> BlackTern Blog <<<", "BlackTern blog > Acme", "BlackTern :: Wall of Shame": the head of a gang's page.
  sign(
    0.85,
    cased`
      ${/^\W*((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}\p{N}_-]*)?)/u} ${words.gangPages}${/(?: (?:post|page|entry))?(?:\W*| (?:>|›|»|\/) [^\n]{2,60})$/}`,
  ),
  sign(
    0.85,
    cased`
      ${/^\W*((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}\p{N}_-]*)?)\s*(?:::|[-–—|])\s[^\n.]{0,40}/u}${words.gangPages}${/\W*$/}`,
  ),
  // "We are BlackTern.", "your network was encrypted by BlackTern team", "From: BlackTern Support"
  sign(0.85, cased`We are [the] ${capitalName}${/(?= (?:team|group|crew|collective)\b|[.,!])/}`),
  sign(
    0.85,
    cased`{encrypted|hacked|breached|attacked|locked|compromised} by [the] ${capitalName}`,
  ),
  sign(0.85, cased`${/^\W*/}From: ${capitalName} {Support|Team|Desk|Group|Negotiat*}~`),
]

/** "⚓ IRON GULL ⚓", "~~~ N O C T U A ~~~": under whose sign the first line of a post stands. */
export const signboard = new RegExp(
  String.raw`^[^\p{L}\d\n]{2,}((?:\p{Lu} ){3,}\p{Lu}|[\p{Lu}\d][\p{Lu}\d_-]{2,}(?: [\p{Lu}\d][\p{Lu}\d_-]+){0,2}?)(?: ${anyOf(words.channels)})?[^\p{L}\d\n]{2,}$`,
  'gu',
)

const oddOrLow = String.raw`@?((?!(?:admin|owner|founder|author|mod|staff|team|boss|dev|ceo|posted|wait|time|left|page|reg)\b)(?=[\p{L}\d_.-]*[\d_]|\p{Ll})[\p{L}\d_.-]{3,24})`
/** How a post opens where nothing else marks it as one: "night_owl / reg 2022", "night_owl here", "hi all, night_owl." */
export const openingSigns: readonly ActorSign[] = [
  new RegExp(
    String.raw`^[^\p{L}\d]*${oddOrLow}\s*(?:[/|,\[(•·–—-]\s*)+(?:reg(?:istered|istration|\.)?|paid registration|deals|posts|joined|member|rep(?:utation)?|since|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:${anyOf(words.ranks)})\b)`,
    'giu',
  ),
  new RegExp(
    String.raw`^(?:[^.!?\n]{0,24}[.!,] )?${oddOrLow} (?:here\b(?=[,.!]| again)|is back\b|at (?:the|your) (?:keyboard|service))`,
    'gu',
  ),
  new RegExp(
    String.raw`^(?:hi|hello|hey|alright|yo|moin|hola|salut|greetings|good (?:day|evening|morning)),? [\p{L} ]{1,20}, ${oddOrLow}(?=[.,!]|$)`,
    'giu',
  ),
  new RegExp(
    String.raw`^${oddOrLow} (?:escreveu|escribió|schrieb|wrote|a écrit|ha scritto|napisał|yazdı|пишет|написал|menulis)\b`,
    'gu',
  ),
  new RegExp(String.raw`^(?:by|von|de|por|par|от|da|oleh) ${oddOrLow}$`, 'gu'),
].map((pattern) => sign(0.8, pattern))

/** "night_owl", "IRON GULL": a line that is a name and nothing else. */
export const aloneInLine =
  /^[^\p{L}\d@]*@?([\p{L}\d][\p{L}\d_.$-]{2,23}(?: [\p{Lu}\d][\p{L}\d_-]{1,20}){0,2})[^\p{L}\d]*$/u
/** "Joined: 03/02/23", "Posts: 41 Deposit: 0.8 BTC": the box of who posts. */
export const lineOfBox =
  /^\W*(?:(?:\w+ )?(?:user|member|vip|seller)\s*[|•·]\s*)?(?:joined|registered|member since|join date|posts|messages|threads|reputation|reaction score|rep|vouches|deposit)(?:\s*:\s*\S|\s+\d)/i
/** "@iron_gull · 14.2K subscribers": the head of a channel. */
export const lineOfChannel =
  /^\W*(?:@[\w.]+\W+)?\d[\d.,\s]*[KkMm]? (?:subscribers|members|followers)\b/

/**
 * The address by which the author is reached, which names the writer of a post without a head. An id of letters and
 * digits, as Session and Tox have it, is nobody's name.
 */
export const contactSigns: readonly ActorSign[] = [
  sign(
    0.75,
    /\b(?:[Ww]rite|[Mm]essage|[Cc]ontact|[Aa]sk|[Tt]ext|[Hh]it up)(?: to| me| us)?:? ?@?([\p{L}.-]*[_\d][\p{L}\p{N}_.-]*)/gu,
  ),
  // "Good morning @acme" greets the company that was robbed.
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
