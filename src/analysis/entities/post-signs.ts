import * as words from '#data/actor-words.ts'
import { anyOf } from '../wording.ts'
import { cased, sign, type ActorSign } from './actor-sign.ts'

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
