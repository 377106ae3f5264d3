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
  // "members of X", "X affiliates"
  mark(cased`{member+|affiliate+|operators} of [the] ${name}`, attackerNear),
  mark(cased`${name} {affiliate+|operator+|member+}`, attackerNear),
]
