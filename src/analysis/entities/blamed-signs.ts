import { cased, name, sign, type ActorSign } from './actor-sign.ts'

/** Phrases that say who was behind it, or whom those who looked into it blame. */
export const blamedSigns: readonly ActorSign[] = [
  // "The group behind the attack was X", "the hackers behind it are X"
  sign(
    0.85,
    cased`
      {T|t}he {group|gang|crew|hackers|people|those|criminals} behind {it|the <3 words'-> {attack|breach|theft|hack|raid|intrusion|incident|break-in}} {was|is|were|are} [the] ${name}`,
    /behind/,
  ),
  // "attributed the theft to North Korea's X"
  sign(
    0.75,
    cased`
      {attribut{e|es|ed}|blam{e|es|ed}|pinn{ed|ing}|link{s|ed}} [it|this|that] [the <3 words'->] {to|on}
      ${/(?:the )?(?:suspected |alleged )?(?:North Korea|Russia|China|Chinese|Iran)n?(?:['’]s)?(?:-linked|-backed)?(?: state-backed| state-sponsored| hacking| hackers?)*/} ${name}`,
    /Korea|Russia|Chin|Iran/,
  ),
]
