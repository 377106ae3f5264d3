import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'

/** Whether a sentence says that a part of the data is shown to prove the offer. */
export const hasSample = (sentence: Sentence): boolean =>
  (aSample.test(sentence) || proofLine.test(sentence.text)) && !noSample.test(sentence)

/** "The sample on the forum carries 100 sets", however far from the offer it is told. */
export const speaksOfSample = sentencePattern(
  wording`{sample+|preview|teaser|excerpt|screenshots} <40> {forum|seller|hacker|post|thread|listing|channel},
    {seller|hacker|poster|thread|listing} <40> {sample+|preview|teaser|excerpt}`,
)

/** "With 100 rows as proof", "sample attached", "ask me for 50 lines": that a part is shown; also in other languages. */
const aSample = sentencePattern(
  wording`
    {show[s]|showed|posted|attached|published|put up|display[s]} [*]
      {${/\d[\d,]*/}|ten|twenty|thirty|fifty|a hundred|some|a few|several|a handful of}
      {rows|lines|records|entries|screenshots|names|files|sample+|pages},
    muestra+, amostra+, sample+, sampel, echantillon+, muster, probka, campione, proof of {${/\d/}}, {screenshots|proof|them|some|lines|rows|records|one} as {proof|evidence|a {taster|teaser|sample}},
    taster+, teaser+, specimen+, as {evidence|proof},
    {rows|lines|records|entries|screenshots|files|scans|documents} {for|as|of} proof,
    ask [me] for [${/\d+/}] {rows|lines|records},
    {rows|lines|records|entries|scans|screenshots} {is|are|was|were} {shown|attached|included|posted|given}
      {in|to|with|on|as},
    attached [an|a|the] {extract|excerpt|teaser|preview|sample+}, teaser <40> attached, proof {is|on|in|by},
    {extract|excerpt|teaser} {with|of},
    attached {to|in} the post,
    {line+|row+|records|entries|screens[hots]|files|doc+|pics|preview+|proof+|${/\d+/}} [are|is]
      {here|pinned|below|in [the] comments|for [the] {doubters|check[ing]|free|test}},
    preview+,
    {show|send|give|share}[s] [you] ${/\d+/} {rows|lines|records|entries}`,
)
/** "No sample", "without any preview" */
const noSample = sentencePattern(
  /\b(?:no|without|not) (?:\w+ ){0,3}(?:sample|rows shown|lines shown|preview)\b/i,
)
/** "Proof: file tree, three files": the line of a post for it. */
const proofLine =
  /^[^\p{L}\d]{0,4}(?:(?:proofs?|samples?)\s*(?:[:=]|$)|(?:échantillons?|próbka|örnek|пример)(?!\p{L}))/iu
