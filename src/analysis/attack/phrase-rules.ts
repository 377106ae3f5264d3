/**
 * Phrases that breach reports use for techniques. A rule is looked at only in sentences that hold one
 * of its trigger words (lower case; a word ending in `*` matches any word that begins so), so a long
 * table costs nothing on ordinary prose.
 */
import { accessPhrases } from './access-phrases.ts'
import { accountPhrases } from './account-phrases.ts'
import { deedPhrases } from './deed-phrases.ts'
import { demandPhrases } from './demand-phrases.ts'
import { doorPhrases } from './door-phrases.ts'
import { entryPhrases } from './entry-phrases.ts'
import { impactPhrases } from './impact-phrases.ts'
import { mailPhrases } from './mail-phrases.ts'
import { misusePhrases } from './misuse-phrases.ts'
import { newsPhrases } from './news-phrases.ts'
import { noticePhrases } from './notice-phrases.ts'
import { plainPhrases } from './plain-phrases.ts'
import type { PhraseRule } from './phrase-rule.ts'
import { toldPhrases } from './told-phrases.ts'
import { wayInPhrases } from './way-in-phrases.ts'

/** Every phrase rule. */
export const phraseRules: readonly PhraseRule[] = [
  ...accessPhrases,
  ...accountPhrases,
  ...deedPhrases,
  ...demandPhrases,
  ...doorPhrases,
  ...entryPhrases,
  ...impactPhrases,
  ...mailPhrases,
  ...misusePhrases,
  ...newsPhrases,
  ...noticePhrases,
  ...plainPhrases,
  ...toldPhrases,
  ...wayInPhrases,
]
