import * as words from '#data/actor-words.ts'
import { wording } from '../wording.ts'
import {
  cased,
  handle,
  lowHandle,
  name,
  oddHandle,
  oddly,
  sign,
  stops,
  type ActorSign,
} from './actor-sign.ts'

const oneName = /["“‘']?((?:\p{Lu}|\d+\p{L}|[a-z]+\d)[\p{L}\p{N}$_-]{2,30})["”’']?/u
/** A company's letter is signed by somebody with an office. */
const noOffice =
  /(?![\p{L}\p{N}]| \p{Lu})(?!,? (?:the |its |our |an? |as |for |on )?(?:\p{L}+ )?(?:director|manager|head|chief|president|chair|officer|rector|secretary|founder|mayor|CEO|partner|agreement|contract|deal|with|and))/u
const self = `{himself|herself|themselves|itself}`
const threat =
  /threat|demand|ransom|bitcoin|BTC|hack|leak|extort|blackmail|\bnote\b|stole|attack|intru|forum|offer|archive|pay\b/

/** Names that stand under messages, and groups and sellers told by what they did. */
export const toldSigns: readonly ActorSign[] = [
  // "Someone who signs X", "the thieves signed as X", "the person behind it signs himself X"
  sign(
    0.85,
    cased`
      {{some|any}{one|body}|person+|people|author|sender|writer|poster|they|he|she|it|who|${words.attackers}|blackmailer+|thie{f|ves}|group}
      <5 words'> {sign{s|ed|ing}} [${self}|off|only|simply|it|them|with|as|by|the|name]* ${name}${noOffice}`,
    threat,
  ),
  sign(
    0.85,
    cased`
      {{some|any}{one|body}|person+|people|those|they} who sign[s|ed] [${self}|off|only|simply|with|as|the|name]* ${name}${noOffice}, sign{s|ed|ing} ${self} [only|simply|as|the]* ${name}${noOffice}`,
  ),
  sign(
    0.8,
    cased`
      {threat|note|message|demand|e[-]mail|mail|text|letter|post|page|screen} <6 words'> signed [by|as|with|the|name|only|simply]* ${name}${noOffice}`,
    threat,
  ),
  sign(
    0.75,
    cased`{It|Which|All|Both|Each} {was|is|were} signed [only|simply|by]* ${oneName}${/(?=[.,;!]|$)/}`,
  ),
  // '"X", as the author signs', '"X", as the seller calls himself'
  sign(
    0.85,
    /["“‘]([\p{L}\p{N}$_. -]{3,30}?),?["”’],? as (?:the|he|she|they|it)\b[^,.;]{0,50}? (?:signs?|(?:calls?|names?|styles?) (?:him|her|it|them)sel(?:f|ves))\b/gu,
  ),
  // "A person styled X", "a user of a chat called x_1", "a certain x_1"
  sign(
    0.8,
    cased`
      {person[s]|people|man|woman|some{one|body}|group|outfit|channel|account|user|member|seller|poster|crew|gang} [or {persons|group}]* {styled|styling ${self}} [as] ${name}`,
  ),
  sign(
    0.8,
    cased`
      {user|member|seller|account|poster|vendor|persons|people|person} <4 words'-> {called|named|nicknamed|known as|by the name of} {${oddHandle}|${lowHandle}}`,
    /forum|Telegram|site|board|channel|market|sale|data|[$€£]/,
  ),
  sign(0.8, cased`a certain ${oddly}${stops}`),
  // "the data that x put up for $700", "says x_1, who posted on Friday", "the seller, x_1 (by chat)"
  sign(
    0.75,
    cased`
      {data|list|file+|database|records|dump|archive|set|table|advert[isement]|spreadsheet|thread|post} {that|which} {${oddHandle}|${lowHandle}|${oneName}} [has|had]*
      {put up|posted|offered|dumped|uploaded|hung|advertis*|leaked|threw|thrown|published} [on|for|up|in|at]*~`,
    /[$€£]|forum|Telegram|sale|market|free|Breach|thread|dark/,
  ),
  sign(0.8, cased`{says|writes|claims|boasts} ${oddly}${/(?=, who\b|[.,;]|$)/}`),
  sign(
    0.8,
    cased`{T|t}he {seller|vendor|poster|hacker|uploader|author}${/, /}${oddly}${/(?= \()/}`,
  ),
  // "by the group X", "the group X put up for auction", "a group, X, nobody had heard of"
  sign(
    0.8,
    cased`
      {{attack|hack|breach|theft|target|claim|hit|encrypt|rob|stole|break-in}[s|ed]|victim|work|compromised} <6 words'> {by|of} the {group|collective|outfit} ${name}`,
  ),
  sign(
    0.8,
    cased`
      {T|t}he {group|outfit|collective} ${name} [has|had|then|later|also|first|already]*
      {put up|put {<5 words'>} {on|up}|list{s|ed}|post{s|ed}|leak{s|ed}|dump{s|ed}|stole|demand{s|ed}|threaten{s|ed}|boast{s|ed}|encrypted|broke into|auction{s|ed}|claim{s|ed}|wrote|took credit}~`,
    /leak|ransom|hack|bitcoin|BTC|extort|stole|site|encrypt|files|attack|intru|data|[TG]B\b|bytes/,
  ),
  sign(
    0.8,
    cased`
      {A|a} group${/, /}${name}${/, /}{nobody|no one|not|little|hitherto|until|previously|so far|unknown|new}~`,
  ),
  // "X removed it from its leak site", "listed by X; the timer ends on Friday"
  sign(
    0.8,
    cased`
      ${name} [has|had|on *day|yesterday|this week|later|then]* {removed|deleted|took|added|put|placed|posted|listed|published} <90?> {from|on|to} {its|their}
      [dark[_]web|darknet|data|Tor|extortion|own|leak]* {site|page|blog|portal}`,
    /leak|Tor\b|dark ?(?:web|net)|extort|victim|ransom/,
  ),
  sign(
    0.8,
    cased`{L|l}isted by ${name}${/(?=[.,;]| (?:on|in|since|with|as)\b|$)/}`,
    /timer|countdown|leak|ransom|victim|[TG]B\b|gang|extort|deadline|files/,
  ),
  // "X wants $4 million or the files come out"
  sign(
    0.75,
    cased`
      ${name} {want{s|ed}|demand{s|ed}|ask{s|ed} [for]*} ${/(?:[$€£]\s?\d|\d[\d.,]* ?(?:bitcoins?|BTC|XMR|monero|million))/}`,
    /\bor\b|publish|release|leak|ransom|silen|files|delet/,
  ),
  // "X, a ransomware affiliate", "with high confidence to X": how researchers name them.
  sign(
    0.8,
    cased`
      ${name}${/, /}{a[n]|the|another} <3 words-> {ransomware|extortion|hacking|hacktivist|cybercrime|criminal|espionage|intrusion}
      {affiliate|cluster|actor|band|brand|franchise|hackers|trio|duo|set}`,
    /, (?:an?|the|another) /,
  ),
  sign(0.8, cased`with {high|moderate|medium|low|some|reasonable} confidence to [the] ${name}`),
  // "Claimant: x", "author = x_1": lines of a note, where the name can be no byline.
  sign(
    0.85,
    cased`
      ${/(?:^|\n)[^\p{L}\d\n]{0,10}/u}{{C|c}laimant|{P|p}oster|{U|u}ploader|{V|v}endor|{P|p}osted by|{S|s}old by|{N|n}ickname|{T|t}hreat[_]actor|actor|seller|{B|b}y whom|{I|i}n the name of}${/\s*[:|=]\s*@?/}${handle}`,
    /[:|=]/,
  ),
  sign(
    0.8,
    cased`
      ${/(?:^|\n)[^\p{L}\d\n]{0,10}/u}{{A|a}uthor|{U|u}ser|{B|b}y|{W|w}ho|{F|f}rom|De|De parte de|Von|Par|Da|OP|TC|ТС|Автор}${/\s*[:|=]\s*@?/}${lowHandle}${/(?=[ \t]*(?:[,;(|]|\n|$))/}`,
    /[:|=]/,
  ),
  // "👤 X (seller, good standing)": the picture that channels put before whoever offers.
  sign(
    0.85,
    /[👤🧑👨👩🕵🥷]️?(?:‍[♂♀]️)?\s*(?:(?:[Ss]eller|[Aa]ctor|[Uu]ser)\s*:\s*)?@?([\p{L}\p{N}$_.-]{3,30})/gu,
  ),
]

/** Words without which no sentence is searched for these signs. */
export const toldWord = wording`
  sign~, styled~, styling~, threatens~, wants~, demands~, asked for~, says~, writes~, listed by~, auction~, confidence to~, nobody~, certain~, site~, page~, blog~, put up~,
  hung~, threw~, thrown~, dump~, uploaded~, claimant~, author~, by, by whom, who, from, De, Von, Par, Da, OP, TC, stole~, hit~, encrypt~, broke into~, attack~, theft~, victim~`
