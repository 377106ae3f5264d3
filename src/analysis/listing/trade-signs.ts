import * as words from '#data/listing-words.ts'
import { wording } from '../wording.ts'

/** How many characters of the same line may stand between two words. */
const within = (most: number): RegExp => new RegExp(String.raw`\b[^.\n]{0,${most}}\b`)

/** "900 euros in fines", "2 dollars a year" name no price. */
const notOfASum = /\b(?! (?:in|of|million|billion|fine|a year|per))/
/** "$400 firm", "$2,000 or best offer" */
const asAPrice = /(?= (?:and it|firm|one|no|first|or best|obo|negotiable|btc|xmr))/

const makePublic =
  'upload, publish, release, leak, disclose, dump, sell, auction, make public, open, share'
/** What a company that will "publish updates" would not call what it publishes. */
const theGoods = `
  everything, all of it, {your|their|its|corporate|essential|confidential|private|stolen|compromising}
    [and|corporate|internal|personal|confidential|essential]* {data|documents|files|information|secrets|base}`
const somuch = /\d[\d.,]*\+? ?(?:GB|TB|gigabytes|terabytes|files|documents)/

/** "We are ready to upload 96 GB", "all data (40 GB) will be published": what a gang will make known. */
export const publishes = wording`
  {we|our team|i} {are|am} [now|already] {ready|prepared|going|about|preparing|starting} to ${makePublic} <40> {${theGoods}|${somuch}},
  {we|our team|i}[_]{will|shall|'ll} [soon|then]* ${makePublic} <30> {${theGoods}|${somuch}},
  {${theGoods}|${somuch}} <24> {will be|is going to be|gets} [soon|all|fully]* {published|uploaded|released|leaked|made public|sold|auctioned}`

/** What only traders write; without one of them no text is a post, whatever lines it has. */
export const trade: readonly RegExp[] = [
  // "Escrow accepted", "via escrow"
  wording`
    {escrow|middle[_]man|mm} {accepted|welcome|ok|only|available|is fine|of the}, garant[or],
    {via|by|through|with|use} escrow`,
  // "One buyer only", "700 $ firm"
  wording`
    {one|single|first} buyer, one{-|_}time {sale|only}, serious buyers, no time[_]wasters, highest bid,
    no {haggling|trade[s]|refund[s]}, ${/\d ?[$€£]/} {firm|fixed}, price is {firm|fixed|negotiable}`,
  // "PM me", "DM @night_owl", "tox: 4F…"
  wording`
    PM me, DM[s] {me|open}, DM ${/@?\w*[_\d]\w*/}, {by|in|via} {PM|DM},
    {tox|qtox|session|jabber|xmpp}${/\s*(?:id)?\s*[:@]/}, telegram${/:? @/}`,
  // "XMR only", "btc/ltc", "500 $ in btc"
  wording`
    ${words.coins} {only|accepted|preferred|or}, only ${words.coins},
    ${words.coins}${/ ?[/,] ?/}${words.coins}, ${/\d ?[$€] ?/}[in] ${words.coins}`,
  /\b(?:reputation|joined|threads)\b[^.\n]{0,20}\b\d/i,
  /\bhello (?:\w+ ){0,3}(?:community|members|forum)\b|\b(?:reply|like|credits?) to unlock\b/i,
  // "Time left: 3 days", "all data will be published"
  wording`
    time left, proof[_]pack,
    {everything|all [the] {data|files}|{the|your|their} {data|files}} will be {published|leaked|released}`,
  /\b(?:decided|refused|chose|preferred)\b[^.\n]{0,40}\b(?:your data|negotiate|pay|cooperate|silent|silence|ignore us)\b/i,
  // "100 lines for proof", "ask me for a sample", "mirror below"
  wording`
    {lines|rows|records|sample[s]|entries} {for|as} proof,
    ask [me] for [a|${/\d+/}] {lines|rows|records|sample[s]}, {link|mirror|download} below`,
  /\bnot (?:public|resold)\b|\b(?:nobody|no ?one) else has (?:it|this|them)\b/i,
  /\b(?:they|you|management|the \w+) ha(?:ve|s) until\b|\b(?:after that|then) (?:everybody|everyone|anybody|anyone) (?:can|will)\b/i,
  /\bnever (?:been )?(?:posted|sold|leaked|shared) (?:before|anywhere)\b/i,
  /\b(?:hacked|dumped|breached|leaked) by me\b/i,
  // A price on its own, in the money of such places: "900 bucks", "600 usd", "1800$ usdt trc20".
  wording`
    ${/\b\d[\d,. ]{0,9}k? ?/}${words.currencies}${notOfASum},
    {usd[t]|xmr|btc|monero}[_]{trc[-]20|erc[-]20|only|accepted}, ${/\$ ?\d[\d,.]*k?/}${asAPrice}`,
  // How few may buy and in what order.
  wording`
    {one|two|three|${/\d{1,2}/}} cop{y|ies}, first come${/,?/} [is] first serve[d], one hand,
    {serious|real} {buyer+|people|only}, if serious, no {lowball*|free|kids|resell*|repost*|leak[ing]}`,
  // Where the buyer or the company should write.
  wording`
    {contact|write|text|message|msg|hit|dm|pm} [me|us|to] [in|on|at|via|by|to|here]*
      {${/@\w+/}|${words.contacts}},
    {pm|dm}[s] {if|for|to|only|open|me}`,
  // Standing on a board: who vouches, who deposits, who has a name there.
  wording`
    {no|without|with|his|have} {deposit|vouch[es]|rep[utation]}, with good rep, middle[_]man, escrow,
    vouch[es|ed] {for|copy}`,
  wording`
    {${/\d[\d,.k]*/}} {line+|row+|records|entries|sample+|screens[hots]|files|doc+|pics}
      {here|pinned|below|in comments|attached|in [the] {channel|thread|post}|for [the]
      {doubters|check[ing]|proof|free|test}},
    {preview|sample|proof+|screens[hots]} [${/\d+/} {lines|rows}] [is|are]* [in]
      {pinned|below|in comments|attached|inside}`,
  // A gang's clock and its threats: "3 days left", "if no payment we make it public".
  wording`
    {${/\d+/}} [more] {day+|hour+|d|h}${within(24)}{left|remain[ing|s]|more
      |to {pay|answer|contact|decide|write}|until publi*},
    we {give|gave|{are|was} giving} [you|them|him|her|it|company|the *] [*] ${/\d+/} [more] {day+|hour+}`,
  wording`
    if {no|not|you {don[']t|do not|will not|ignore}|they {don[']t|do not|ignore}|there is no
      |without}${within(30)}{pa{y|id|yment}|answer|contact|deal|reply},
    {after|then|soon|tomorrow|otherwise} [that] {we|all|everything|it} [will] [be]
      {publish*|leak*|release*|make it public|open|for {all|everyone|everybody}|put},
    we [will] {make|put} {it|them|all|everything} {public|online|for all|free}`,
  // What will be published and when, by whoever holds it, and what he wanted for it.
  wording`
    {the rest|more|part {two|2}|the next part} {follows|comes|goes out|drops} {on|in|tomorrow|soon|next|tonight|later}~,
    {we|i} [only] {asked|ask|wanted|want|demanded} [for] ${/[$€£]? ?\d[\d.,]*k? ?/}[${words.currencies}],
    {everything|all [of it]|it all|the [full|whole|complete] {archive|rest}|full archive|all [the] {data|files}}
      {goes|go|will go|comes|{is|are} going} {online|on-line|public|live|out},
    unless {we|you|they|the *} <3 words> {terms|agree*|pay*|deal|contact*|answer*|negotiat*}`,
  // How such a site tells how far it has got, and where to write.
  wording`
    published${/\s*:?\s*\d{1,3} ?%/}, {use|enter|open|join} {the|our} chat,
    your {id|key} [is] {in|on} {the|our} {letter|note|message}`,
  wording`
    ${/(?<!\b(?:the|our|its|their|a) )\b/}{they|company|director|management|boss|owner|ceo|admin}[s]
      [is|are|was|were] {do[es][_]n['][o]t|dont|did[_]n['][o]t|didnt|not|never|think[s|ing]|refuse[s|d]|ignor*
      |decide[d]}${within(40)}{answer*|reply|replied|respond*|pay*|ignor*|talk*|care*|want*|negotiat*
      |contact*|us}`,
  // A beginner's terms, and what a channel gives to those who pay.
  wording`
    first time selling, make [me an|an] offer, {copy|copies} {sold|left}, {premium|vip} {members|subscribers|channel}, become {premium|vip},
    good {morning|evening|day} subscribers, to serious {buyers|people|only}`,
  // A group with a cause: "#OpRiver", "join our backup channel", "all of it is in the link"
  /#Op\p{Lu}\p{L}{2,}/u,
  wording`
    [join|follow] [the|our] {backup|reserve|second|new} channel, {is|are} in the {link|archive below}, {expect us|we are legion|we do not forgive}`,
  // A gang that sets a day, shows a part and feels insulted.
  wording`
    {publication|countdown|timer|publish date}${/\s*[:=] ?/}{${/\d/}|[in] ${/\d+/} {day+|hour+}}~,
    {first|next|a[nother]} [*] ${/\d* ?%?/} {part|file+|batch|portion|uploaded|published|released} [is|are|was|were]* <3 words> {as|for} proof,
    {last|final} {chance|warning} {to|for} [the] {owner+|management|board|company|director+|you|them}`,
  // What a ransom note orders, and where it is answered.
  wording`${words.noteOrders}`,
  /\b[a-z2-7*.]{6,}\.onion\b/i,
  wording`
    {no|without} {answer|reply|payment|contact} {in|within} <3 words> {hour+|day+}, after that the price,
    {in|for} {monero|bitcoin+|xmr|btc}, {they|you|management|leadership|the {board|company|district|hospital}} refused${/[.,;]| to (?:pay|negotiate|talk)/},
    {proof|evidence|confirmation} of deletion, free of charge, for everyone`,
  // "$350." on a line of its own, "max 3x", "never public"
  /^\W*[$€£] ?\d[\d.,]*k?\b(?! ?(?:million|billion|m|bn)\b)/im,
  wording`never public, not [even] on HIBP, {max|only|sold} ${/\d/}x, glws, exclusive, one owner`,
  // What those who pass on a leak ask of its readers.
  wording`
    {leave|drop} a {like|rep|reply}, {like|rep|credits} {or|and|to} {unlock|see}, hidden content, don't [be a|be] leech[er|ers], {not|no} reup*, re-up, reupload*,
    {credit[s]|thanks} to [the] original, mirror+ {welcome|below|inside|needed}, {mega|gofile|anonfile*|pixeldrain|link} link[s], {link+|mirror+} [is|are|will]* {die[s]|dead|expire[s]},
    not selling, bulk only, {to|for} one {person|hand}, warranty ${/\d+/}, {wmz|webmoney}, {be honest|no kids|no leech*}`,
  publishes,
]
