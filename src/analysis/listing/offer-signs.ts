import * as words from '#data/listing-words.ts'
import { wording, wordingWith } from '../wording.ts'
import { publishes } from './trade-signs.ts'

/**
 * Signs that the seller speaks: he sells, gives away, has broken in. "We have" is not one, since companies say that
 * too.
 */
export const offers: readonly RegExp[] = [
  /^\W*(?:(?:title|topic|thread|subject)\s*[:|]\s*)?(?:[[(](?:selling|sell|sale|for sale|wts|leak|leaked|database|db|free|auction|price drop|exclusive)[\])]|(?:selling|for sale|wts)\b[\s:|-]|sell (?:base|db|database|data|access|dump|logs|leads)\b)/im,
  /^\W*(?:hi|hello|hey)\b[^.!\n]{0,20}[,!] ?(?:selling|sharing|leaking)\b/im,
  /\bI(?: am|['’]m)? ?(?:selling|sell|offering|leaking|sharing|giving away|auctioning)\b/i,
  /\bI (?:have|got|hold|breached|hacked|dumped|exfiltrated|stole|pwned)\b[^.\n]{0,60}\b(?:database|data|access|dump|db|network|records|rows)\b/i,
  /^\W*(?:fresh|private|full|exclusive|hot)\b[^\n]{0,80}\b(?:base|db|database|dump|leak|combo)\b/im,
  /\bwe (?:have been|were|are|got|broke|came) (?:in|inside|into) (?:their|the|your) (?:\w+ )?(?:network|systems|servers|mail|cloud|crm|office|infrastructure|database)\b/i,
  /\bwe (?:have )?(?:took|taken|downloaded|copied)\b[^.\n]{0,40}\b\d[\d.,]* ?(?:GB|TB|gigabytes|terabytes)\b/i,
  // "We have shut down the website of … and taken 12 GB of mails"
  /\bwe (?:have |had )?(?:shut down|took down|taken down|defaced|broke into|broken into|hit|hacked|attacked|entered)\b[^.\n]{0,90}\band (?:have )?(?:took|taken|downloaded|copied|leaked|stole|stolen)\b[^.\n]{0,20}\d/i,
  /\bwe (?:breached|hacked|dumped|exfiltrated|stole|pwned)\b/i,
  /\b(?:hacked|breached|dumped|scraped) by (?:me|us)\b/i,
  /\bwe (?:logged in|got in|broke in|walked in|signed in)\b[^.\n]{0,90}\b(?:cloned|copied|took|pulled|dumped|downloaded)\b/i,
  /\basking (?:for )?(?:[$€£]\d|\d[\d.,]* ?(?:k|btc|xmr|usd)\b)/i,
  /\b(?:I|we) (?:offer|have for sale|put up for sale)\b/i,
  /^\W*(?:(?:today['’]s )?free gift|gift of the day|free|giveaway)\s*[-–—:|]/im,
  // "got a db from gymchain X"
  /(?:^|[\n.!:] ?)(?:i )?(?:got|have) an? (?:full |fresh |private )?(?:db|database|dump|base) (?:from|of)\b/im,
  // "What will be published: x-rays, …", on the page of a gang
  /^\W*what (?:will|is going to) be (?:published|leaked|released|sold)\s*:/im,
  /\b(?:full|complete|whole|entire) (?:dump|database|db|base|leak)\b/i,
  /\bI(?: am|['’]m) in possession of\b/i,
  /\bhere (?:is|comes|are)\b[^.\n]{0,80}\bfor (?:free|everybody|everyone|all)\b/i,
  // "Got the customers of …", "db of … users", "clients base from …"
  wordingWith('u')`
    ${/(?:^|[\n.!:"“] ?) ?/}[got|have|has|{i|we}'ve got|dropping|here|new|fresh]
      [the|a|full|whole|complete|entire|all]*
      [{customer|client|user|member|patient|employee|student|subscriber|voter|citizen|passenger}[s][']
        |{customer|client} base]
      {db[s]|data[_]base|dump|base|list|table|record[s]|customers|clients|users|patients|members|subscribers}
      {of|from} [the] ${/[\p{Lu}\d][^.\n]{2,60}/u}`,
  // "Pulled last night", "scraped from their api"
  wording`
    {pulled|taken|grabbed|extracted|exported|scraped|hacked|breached|got|cloned|dumped}
      {by {me|us|myself}|this {week|month|year}|last {night|week[end]|month}|yesterday|today
      |from [the|their] [self[-]hosted|internal|own] {admin|backend|server|api|panel|git*|jira|crm|erp|bucket}}`,
  /\b(?:and (?:it|the (?:db|file|base|list)) is yours|still (?:have|has|got) access|access (?:still|is still) (?:live|works|active|valid))\b/i,
  // The same in other languages.
  wordingWith('iu')`${/(?:^|\n)\W*/}${words.sellingAbroad}`,
  // A gang, however poor its English: "we was in their network", "we have all from …", "what we have: 265 GB".
  wording`
    we [have|had|was|were|are|been|has|did]* [been|be]
      [walk[ing|ed]|sit[ting]|sat|liv{ing|ed}|hid[ing|den]|stay[ing|ed]|sleep[ing]|spen{d|t}|watch[ing|ed]
      |read[ing]][_]{in|inside|into} {their|the|your|this|company} [*]
      {network+|system+|server+|mail|infrastructure|domain}`,
  wording`
    we ${words.holding} [and *] {all|every|full|whole|the|your|more than|over|about|${/\d/}}~`,
  /\bwhat (?:we|i) (?:(?:have )?(?:taken|copied|pulled|grabbed|dumped)\b[^.\n:]{0,40}|have|got|took|take|hold)\s*[:=-]/i,
  // A gang that writes like a firm: "nobody noticed us", "our negotiators gave the board every chance".
  wording`
    {nobody|no[_]one|none of them|their {admin+|it|staff|team|security}} [has|have|had|ever|even]*
      {notic{ed|es|e}|saw|see|seen|spotted|stopped|caught|detected|found} us,
    our {negotiator+|demand+|terms|chat|operator+|affiliate+|pentest*|blog}
      {has|have|had|is|are|was|were|gave|made|waited|offered|contacted|will}`,
  // "Your servers and machines are locked", "the company files are now in our hands"
  wording`
    {their|your|company} {data|file+|network|server+|documents} <4 words> {is|are|was|were|has been|have been} [now|all]
      {in our hands|with us|ours|encrypted|locked|crypted|{downloaded|copied|exfiltrated|stolen} {by us|to our}}`,
  // How whoever broke in tells of it: "I dumped it", "we sprayed one password", "I only found it on a board".
  wording`
    {i|we|i've|we've} [just|only|also|have|then]* {dumped|scraped|phished|sprayed|cracked|guessed|bruteforced|brute[-]forced|ripped|pwned|rooted|shelled},
    {i|we} [just|only|also|have]* {found it on|took [the] {table|base|db|database}|put [one|a|my] shell|use[d] {her|his|their} [*] login|estimate ${/\d/}},
    {shell|sniffer|backdoor} sits in, {my copy|copy of me}, without auth`,
  publishes,
  // "We have been inside since March", "we sat in their mail server", "entered your office network"
  wording`
    {we|i} [have|were|are|had|still|been|was|drank|sat|spent]* <2 words>
      {inside since|inside of|inside for|inside {your|their|its}|in {your|their} {network|system+|mail|server+}},
    {we|i} [have|just|also]* {visited|entered|penetrated|infiltrated|compromised} {your|their|the} <2 words>
      {practice|compan{y|ies}|network|infrastructure|office|server+|system+|domain|corporation|firm|school|hospital|clinic}`,
  // "Our team was 19 days inside of your network", "1.3 TB is with us"
  wording`
    {we|i|our {team|group|guys|affiliate+}} {was|were|are|is|have been|been|has been|spent|had}
      <4 words> {day+|week+|month+|hour+} {in|inside} [of]_{your|their|the|this|company}~,
    ${/\d[\d.,]* ?(?:GB|TB|gigabytes|terabytes)/} [of * [*]] {is|are} [now|already|all]* {with us|in our {hands|possession}|on our server+|ours}`,
  // "410 GB left your network", "copied from your servers"
  wording`
    {left|downloaded from|exfiltrated from|copied from|taken from|stolen from|out of} {your|their} [internal|corporate]
      {network|server+|system+|infrastructure|cloud}`,
  // "It is free for everyone now", "belongs to us", "za darmo"
  wording`
    {is|are|so|now|goes|it's} [now] free for {all|everyone|everybody}, {belong[s]|belonged} to us [now],
    {giving|gave|give} {it|them|this} away`,
  wordingWith('iu')`${words.freeAbroad}${/\s*[.!\]]?\s*(?=\n|$)/}`,
  // "All files in the comments, free for everyone"
  wording`
    {all|every|full|files|archive|links|download[s]} <4 words> {available|free|below|comments|here}${/,? /}
      {below|here|for {all|everyone|everybody|anyone}|free {of charge|for all|for everyone}}`,
]
