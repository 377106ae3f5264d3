/**
 * "Claims" that are filed with an insurer or a court, as the source of an expression: nobody claims anything
 * by them. After a preposition the words behind decide: "attached to claims", but "responded to claims that …"; and so
 * after "and": "personal details and claims", but "posted a sample and claims to hold …".
 */
export const claimsFiled = String.raw`(?<=\b(?:insurance|medical|health|dental|benefits?|warranty|billing|legal|pension|motor|home|travel|pet|investigating|handl(?:es?|ing)|process(?:es|ing)?|fil(?:es?|ed|ing)|pa(?:ys?|id)|settl(?:es?|ed|ing)) )claims?\b|(?<=\b(?:and|of|or) )claims?\b(?! (?:to|that|it|they|he|she|responsibility|credit)\b)|(?<=\b(?:to|for|from|on|with|in) )claims?\b(?! (?:that|by|of|about|made|posted|published|circulating))|\bclaims?(?= (?:data|history|information|numbers?|records|forms?|files?|documents?|correspondence|handling|handlers?|processing|processors?|adjusters?|administrat(?:or|ion)|management|department|team|portal|system|damages|compensation|reimbursement)\b)`

const here = new RegExp(claimsFiled, 'iy')

/** Whether the word at a place of a text is of that kind. */
export function isClaimFiled(text: string, at: number): boolean {
  here.lastIndex = at
  return here.test(text)
}
