import { wording } from '../wording.ts'
import { cased, name, sign, type ActorSign } from './actor-sign.ts'

/** A sign that proves nothing by itself. */
const mark = (pattern: RegExp, only?: RegExp): ActorSign => sign(0, pattern, only)

const attackerNear = /ransom|hack|extort|intru|attack|culprit|suspect|consistent/

/**
 * Phrases in which anybody may be named: an attacker, a victim, a newspaper. They count only for actors that the lists
 * know.
 */
export const knownActorSigns: readonly ActorSign[] = [
  // "X has put the paper on its leak site", "X listed it", "attributed to X", "X, also known as Y"
  mark(
    cased`
      ${name} [has|had|have] [already|also|later|since|now]
      {put|placed|posted|listed|added|named|published|leaked|dumped|claims|claimed|says|said|took}~`,
    /leak site|dark ?web|victim|ransom|extort|stole|responsib|\bTor\b|leak page|blog/,
  ),
  mark(
    cased`
      {attribut{es|ed|ing} <4 small words-> to|blam{es|ed|ing} on|tie{s|d} <4 small words-> to|link{s|ed} <4 small words-> to
      |trail leads to|{culprits|attackers|hackers|thieves|perpetrators} {are|were|is|was}|work of|carried out by|claimed by
      |hit by|attack{s|ed} by|{says|said} that|that} ${name}`,
    /ransom|hack|extort|leak site|listed|attack|culprit|gang|group|breach/,
  ),
  mark(cased`${name} {R|r}ansomware [{G|g}ang|{G|g}roup]`, /[Rr]ansomware/),
  mark(cased`${name}, also known as`, /also known as/),
  // "the X group", "under the X brand"
  mark(cased`{T|t}he ${name} {brand|name|banner|label}`),
  mark(cased`{T|t}he ${name} {group|collective|crew|team}`),
  // "On the site of X", "on the X site", "listed by X", "under the flag of X": its page and its sign.
  mark(
    cased`{site|page|blog|portal|banner|flag|wall} of [the] ${name}`,
    /leak|list|publish|appear|turn|claim|gang|data|files|[TG]B\b|bytes/,
  ),
  mark(cased`on the ${name} {[leak|Tor|dark[_]web|extortion|own]* {site|page|blog|portal}}`),
  mark(cased`${name}'s [own|leak|Tor|dark[_]web]* {site|page|blog|portal|note|wall|counter}`),
  mark(
    cased`{{L|l}isted|{C|c}laimed|{P|p}osted|{N|n}amed|{H|h}it|{E|e}ncrypted|locked|{S|s}igned} {by|as} [the] ${name}`,
  ),
  mark(cased`{fly|flew|flying|under} the ${name} {flag|banner|name}`),
  mark(cased`{hackers|people|those} of the ${name} {persuasion|school|kind|type|sort}`),
  mark(cased`{speak[s]|acting|on behalf|belong[s]|member+|in the name} {for|to|of} ${name}`),
  // "X wrote that it holds", "X locked the servers": what only an attacker does.
  mark(
    cased`
      ${name} [has|had|later|then|also|since|on *day]*
      {locked|encrypted|stole|demand{s|ed}|leak{s|ed}|advertis{es|ed}|wants|threaten{s|ed}|writes|wrote|copied|broke|hit|asked|took credit|boast{s|ed}|left|auction{s|ed}|put {up|online}|claims|claimed|list{s|ed}}~`,
    /ransom|[TG]B\b|bytes|gang|server|files|site|page|million|bitcoin|encrypt|leak|parent|data|victim/,
  ),
  // "The wording is that of X", "bear the marks of X", "was it X?", "gossip says X"
  mark(
    cased`
      {{is|are|was|were} that of|{mark[s]|hallmark[s]|signature|style|handwriting|traces|look|work|wording|tools} of
      |{looks|sounds|reads|smells|feels} like|{thinks|spoke|speaks|thought} of|{was|is} it|gossip says|suspect{s|ed}} [the] ${name}`,
    /ransom|hack|wording|note|attack|tool|lure|trace|mark|investigat|gossip|gang|intru|it/,
  ),
  // "members of X", "X affiliates"
  mark(cased`{member+|affiliate+|operators} of [the] ${name}`, attackerNear),
  mark(cased`${name} {affiliate+|operator+|member+}`, attackerNear),
]

/** Words without which no sentence is searched for these signs. */
export const knownWord = wording`
  ransom~, hack~, extort~, gang~, leak~, attack~, intru~, victim~, culprit~, group~, affiliate~, member~, site~, page~, blog~, note~, wording~, listed~, lists~, posted~, claim~, put~, demand~,
  server~, file~, encrypt~, stole~, lure~, bear{s|ing}~, mark~, tool~, suspect~, gossip~, was it~, list~, data~, million~, bytes~, flag~, banner~, brand~, signed~, persuasion~`
