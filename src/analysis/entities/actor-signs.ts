import * as words from '#data/actor-words.ts'
import { wording } from '../wording.ts'
import {
  aVictimsName,
  cased,
  comma,
  handle,
  maybeComma,
  name,
  notOfSystems,
  oddHandle,
  lowHandle,
  oddly,
  quoted,
  sign,
  stops,
  type ActorSign,
} from './actor-sign.ts'

/** The phrases that name an attacker in any kind of text, whether the lists know the name or not. */
export const actorSigns: readonly ActorSign[] = [
  // "Threat actor: x", in the note of somebody who watches forums
  sign(
    0.85,
    cased`
      ${/(?:^|\n)[^\p{L}\d\n]{0,10}(?:Alleged )?/u}{{T|t}hreat {A|a}ctor|Actor|TA|Seller|Attacker|Hacker|Alias|Handle|{C|c}laimed by|{A|a}ttributed to|{R|r}ansomware {G|g}roup|Gang}${/\s*[:|]\s*@?/}${handle}`,
    /:|\|/,
  ),
  sign(
    0.85,
    /(?:^|\n)[^\p{L}\d\n]{0,10}(?:[Rr]ansomware )?[Gg]roup\s*[:|]\s*["“]?([\p{Ll}\d][\p{Ll}\d_.-]{2,30})["”]?[ \t]*(?=\n|$)/gu,
    /roup/,
  ),
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
  // "X, an extortion gang,": the description stands behind the name.
  sign(
    0.8,
    cased`
      ${name}${comma} {a[n]|the|another} [*] {gang[s]|crew} {that|which|who|of|from}~`,
    /, (?:an?|the|another) /,
  ),
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
  // "a crew that calls itself X", "the outfit, which calls itself X"
  sign(
    0.85,
    cased`
      {${words.attackers}|group|outfit|duo|trio}${maybeComma}
      {that|which|who} {call|name|style}[s] {itself|themselves|himself} ${name}`,
    /self|selves/,
  ),
  // "the group behind it, X, complained", "a hacktivist account, X,"
  sign(
    0.8,
    cased`
      {{gang|group|crew|collective|hackers|outfit|people|those|actor} behind <4 words> *
        |{hacktivist|extortion|ransomware|hacking} {account|channel|group|gang|outfit|crew}}${comma} ${name}${comma}`,
    /behind|hack|extort|ransom/,
  ),
  // "a Telegram channel called X", "a character called X", "the person behind the nickname X"
  sign(
    0.8,
    cased`
      {Telegram channel|channel|account|character|figure|newcomer|persona}
      {[who is|that is|which is] {called|named|dubbed}|calling {itself|himself|themselves}} ${handle}`,
    /called|named|dubbed|calling/,
  ),
  sign(0.85, cased`behind the [online] ${words.aliases} ${handle}`),
  sign(
    0.85,
    cased`{calling|naming|styling|dubbing} {itself|themselves|himself|herself} [the] ${name}`,
    /self|selves/,
  ),
  sign(
    0.8,
    cased`self-{styled|proclaimed|described} [${words.attackers}|group|outfit] ${name}`,
    /self-/,
  ),
  // "posting as x_1", "the thief, posting under the name x"
  sign(
    0.8,
    cased`{posting|writing|trading|operating|signing|active} {as|under the name [of]} ${oddHandle}`,
  ),
  // "on X's leak site", "the blog of X", "the attack was claimed by X"
  sign(
    0.8,
    cased`${name}'s [dark[_]web|darknet|data|Tor|extortion|own]* {leak|leak[s]|extortion|shame} {site|blog|page|portal}`,
    /leak|extortion|shame/,
  ),
  sign(
    0.8,
    cased`
      {attack|theft|breach|hack|intrusion|break-in|incident|it|responsibility} [was|is|has been] [since|later|also]
      claimed by [the|a group called] ${name}`,
    /claimed by/,
  ),
  // "the hacktivists of X"
  sign(0.75, cased`{H|h}acktivist+ of [the] ${name}`),
  // "the group which we call X", "a group it tracks as X": whoever gave it the name.
  sign(
    0.85,
    cased`
      {${words.attackers}|group|cluster} [that|which|whom]
      {we|it|they|others|analysts|researchers|${/\p{Lu}\p{L}+/u}}
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
  sign(0.75, cased`{{T|t}he|{A|a}|forum} {user|seller|broker|poster|hacker} ${oddHandle}`),
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
  // "Its author, x, wanted $900", "the user that put it up, x_1, says": over such a distance only what can be nothing
  // but a handle is accepted.
  sign(
    0.8,
    cased`{I|i}ts {author|seller|poster|uploader}${comma} ${handle}${comma}`,
    /[$€£]|data|rows|lines|records/,
  ),
  sign(
    0.8,
    cased`
      {user|member|seller|vendor|poster|hacker|account} {that|who|which|behind} <6 words> *${comma} ${oddHandle}${comma}`,
  ),
  // "Posted for free on a forum by x-1, a name with …", "the advert by x"
  sign(
    0.8,
    cased`
      {{P|p}osted|{O|o}ffered|{L|l}isted|advertised|uploaded|shared|leaked|dumped|published|put up} [for {sale|free}] [on <3 words>] by
      ${oddly}${stops}`,
  ),
  sign(
    0.8,
    cased`
      {advert+|advertisement|ad|thread|posting|sale post} by [a|the] [forum] [user|member|seller|vendor] [called|named]
      ${lowHandle}${stops}`,
    /[Ff]orum|market|[$€£]|XSS|RAMP|Exploit|\bdata\b|records|sale/,
  ),
  // "a broker, x, put the access up", "another member, x, offered it"
  sign(
    0.8,
    cased`
      {broker|seller|vendor|member|user|poster|trader|dealer}${comma} ${lowHandle}${comma} [has|had|is]
      {put|posted|offer*|want*|ask*|sell*|sold|advertis*|list*|claim*|leaked|gives|says|said|shared}~`,
  ),
  // "the thief, known as x_1,"
  sign(
    0.8,
    cased`{person|thief|attacker|hacker|intruder|culprit|individual|man|woman|teenager} <8 words> *${maybeComma} known [only|online|there|on the forum] as ${oddHandle}`,
  ),
  // "A little-known group, X, posted a first batch"
  sign(
    0.8,
    cased`
      {{{little|lesser}[-]known|unknown|obscure|new|self-styled|hacktivist|ransomware|extortion|hacking|criminal|hacker} {group|outfit}|gang|collective|crew}${comma} [called|named|known as] ${name}${comma} [has|had|then|later]
      {post{s|ed}|publish{es|ed}|claim{s|ed}|leak{s|ed}|list{s|ed}|offer{s|ed}|demand{s|ed}|threaten{s|ed}|said|says|took|boast{s|ed}}~`,
  ),
  // "in the Telegram channel X"
  sign(0.75, cased`Telegram {channel|group} ${name}`, /Telegram/),
  // "@night_owl wants …"
  sign(
    0.8,
    /(?<![\p{L}\d.])(@[\p{L}][\p{L}\p{N}]*_[\p{L}\p{N}_]{1,30})(?= (?:asks|wants|sells|offers|says|writes|posted|claims))/gu,
  ),
  // "the X group claimed it": what the group does shows that it is an attacker.
  sign(
    0.8,
    cased`
      {T|t}he ${name} {group|collective|crew|team} [has|had|have|also|later]*
      {claim{s|ed}|took credit|boast{s|ed}|threaten{s|ed}|leaked}~`,
  ),
  // "suspect the group X", "that the group X is behind it": the group is blamed.
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
]

/** Words without which no sentence of a report is searched for signs. */
export const attackerWord = wording`
  hack~, boast~, brag~, {listed|advertised|put up} [for sale] on, advert~, somebody~, someone~, vendor~, poster~, uploader~, nicknamed~, person~, woman~, member~,
  offer~, posted~, leaked~, leak {site|page}~, attacker~, actor~, gang~, crew~, collective~, criminal~, group~,
  alias~, handle~, moniker~, pseudonym~, username~, nickname~, goes by~, went by~, going by~, extortion~,
  ransomware~, seller~, broker~, outfit~, affiliate~, channel {called|named|dubbed}~, its author, user~, team~, persona~, name~, tracked as~, culprit~, perpetrator~, thieves~`
