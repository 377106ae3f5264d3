/** How reports say that stolen data is sold. In the notation of `analysis/wording.ts`. */

/** What is sold, after "sells" and "advertises". */
export const thingsSold = `a, the, what, access, data, database+, records, stolen, user, customer`

/** Before the sum. */
export const asking = `ask[s|ed] [for], want[s|ed], would like, price[d] {at|is}`

/** What is said about a thing for sale. */
export const onOffer = `
  for sale, {put[s]|putting} up, {being|been} sold, being offered, [is|are] asking for, asking price, put a price, price [tag] of,
  can be had for, {is|are} yours for, chang{es|ed} hands, tak{es|ing} {bids|offers}, {is|are} open to bids,
  up for grabs, {the|a|this|that|its|unknown|anonymous|alleged|forum|dark[_]web|data} seller, sale {post|listing|thread}, data sale, {alleged|reported|claimed|purported|private} sale of,
  offered {on|this|by|in|for}, sold {on|for|via}`

/** Where stolen things are sold, and by whom. */
export const venues = `
  forum, dark[_]web, dark[_]net, market[_]place, underground, cyber[_]crime, criminal, hacking, carding, telegram,
  leak site, listing, thread, post, seller, actor, hacker, broker, dump, vendor, raid[_]forums, breach[_]forums,
  dark[_]forums, XSS, Exploit`

/** Who sells there. */
export const traders = `
  seller+, its author, offered by, character {called|named}, dealer {who goes|called|named|known|calling|using}, threat actor+, hacker+, broker+, poster+, vendor+, the user, user[s] named,
  {person|man|woman|somebody|someone|individual|member} {who {uses|goes|calls}|called|named|calling|using}, handle,
  alias, nickname`

/** Where only stolen things are traded. */
export const blackMarkets = `
  dark[_]web, dark[_]net, black market,
  {hack*|[cyber[-]]crime|criminal|underground|carding|russian|leak[s]}[{-|_}{language|speaking}]
    {forum+|market*|board+|shop+}`

export const moneyNames = `bucks, quid, dollar+, euro+, pounds, bitcoin+, monero, ether`
