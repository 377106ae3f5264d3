/**
 * The words around the names of attackers in reports and posts. Lists in the notation of `analysis/wording.ts`;
 * case matters.
 */

/** What attackers are called, before the name. */
export const attackers = `
  {H|h}acker+, {A|a}ttacker+, {T|t}hreat actor+, actor+, {C|c}yber[-]criminal+, gang, crew, collective,
  {H|h}acktivist+, intruder+, extortionist+, {R|r}ansomware {gang|group|operation|operator+},
  {{H|h}ack{ing|er}|{E|e}xtortion|{C|c}ybercrime|[cyber[_]]espionage|criminal|APT}
    {group|gang|team|outfit|collective}`

/** What they are called, after the name. */
export const kindsOfAttacker = `
  ransomware[-as-a-service] {gang|group|operation|operator+|crew|actor+|affiliate+},
  hackers, hacking {group|team|collective|crew}, hacker {group|collective}, hacktivist+,
  {extortion|cybercrime|[cyber[_]]espionage|criminal|threat|APT} {group|gang|actor+|collective}, gang, attackers`

/** Things whose name is not an attacker's: "the account with the name backup_1". */
export const namedInSystems = `
  account+, administrator+, admin, file+, folder+, process, service, task+, table+, database+, bucket+, domain+,
  script+, product+, app+, machine+, server+`

/** Words for an assumed name. */
export const aliases = `alias, handle, moniker, pseudonym, user[_]name, nick[name], name, screen name, persona`

/** What a gang calls its page, after its name. */
export const gangPages = `
  {B|b}log, BLOG, {L|l}eak[s], LEAK[S], {T|t}eam, TEAM, {N|n}ews, {W|w}all of {S|s}hame, {L|l}eak {S|s}ite, {D|d}ata`

/** What sellers call their channel, after the name in capital letters. */
export const channels = `CLOUD, SHOP, STORE, MARKET, CHANNEL, LEAKS, TEAM, GROUP, BLOG, NEWS, DATA, LOGS, OFFICIAL`

/** What a forum writes after a name: rank, membership, number of posts. */
export const ranks = `
  user, member, vip, mvp, god, vendor, seller, verified, moderator, admin, newbie, trusted, op, posts, threads, reputation, rep,
  joined, registered, deposit, new user`

/** How a post is signed. */
export const greetings = `regards, cheers, enjoy, greetings, greetz, best, yours, thanks, gl, good luck`

/** Capitalised words that neither are an attacker's name nor begin or end one. */
export const notActors: ReadonlySet<string> = new Set(
  `The A An These Those This That Some Many Other Several In On As And But If When However Since After Before
  According Even What How Who Why Once While Because Then Now Also Most His Her Their Its Our
  Two Three Four Five One ID Inc LLC
  Unknown Unidentified Russian Chinese Iranian North Korean Ukrainian Islamic State Nation Government Foreign
  Internet Cyber Cybercrime Dark Web Threat Ransomware Data Security Intelligence Google Microsoft DNS
  Advanced Persistent APT Malicious Credential White Black Ethical Computer Professional Skilled Financially
  Criminal Organised Organized Ring Group Gang Prolific Notorious Infamous`.split(/\s+/),
)
