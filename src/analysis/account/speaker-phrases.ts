import { wording } from '../wording.ts'

const outside = `
  researcher+, security {firm|expert+}, reportedly, plaintiff+, lawsuit, class action, sources, {people|person|officials|employees} {familiar|with knowledge|close to|briefed},
  media reports, citing, {newspaper+|paper|magazine|broadcaster|news {site|agency}|weekly|daily} <3 words> {report{s|ed}|wrote|writes}~,
  {is|are} {said|believed|understood} to`
/** "The complaint, filed in the district court, says": whoever sues. A guest's complaint is none of a court. */
const suit =
  /\bthe complaint,? (?:(?:which|that) )?(?:was )?(?:filed|says|alleges|states|claims|accuses)\b/
/** Says that neither those concerned nor the attackers are speaking. */
export const outsideSource = wording`${outside}, ${suit}`
/** Says that somebody else is speaking, so that what follows is not the company's word. */
export const otherSource = wording`
  according to${/ (?!(?:the|its|a) (?:company|firm|notice|statement|letter|filing|retailer|bank|airline|spokes)|(?:the|its|our) (?:[a-z-]+ ){0,4}(?:state of|results? of|analysis|investigation|review|findings|information available|logs))\b/}, ${outside}, ${suit}`

/** Says who is held responsible for the deed, or by whom. */
export const attributes = wording`
  attribut*, link{s|ed|ing}, blam{e|es|ed|ing}, behind the, responsible for, carried out by, identified, work of,
  trac{ed|es} [*] to, point{s|ed|ing} to, arrest*, charged, indict*, convict*, sentenced, plead*, pled`

/** What an attacker says of himself or does in public: lists, publishes, offers, threatens. */
export const claimsDeed = wording`
  claim{s|ed|ing}, {using|under} the {name|alias|handle|nickname}, {take|took|taken|taking} {credit|responsibility}, boast*, posted by, threat{ens|ened|ening},
  {group|gang|collective|hacker+|crew|outfit|seller|user|channel} <40> sa{id|ys} [that] {it|they|he|she} {had|has|have|hold|took|stole}*,
  {add{s|ed}|list{s|ed}|name{s|d}|post{s|ed}|put[s]} <4 words> {to|on} {its|their|the|a} [data|data leak|extortion|victim|darknet]* {site|page|blog|portal},
  leak {site|page|blog}, {data[-]}leak site, dark[_]{web|net} {site|page|blog|portal},
  {it|which|he|they|she|group|gang|user|seller|channel} {says|said} {it|he|they|is|was},
  {told|tells} <4 words> [that] {it|they|he|she} {was|were|is|are|had|have|has}, {is|are|was|were} responsible,
  {what he|what it|what they} {says|said|calls|called|describ*},
  {group|gang|collective|hacker+|crew|outfit|seller|user|channel|account|affiliate+} <60?>
    {list{s|ed}|publish{es|ed}|post{s|ed}|releas{es|ed}|leak{s|ed}|dump{s|ed}|offer{s|ed}|advertis{es|ed}|want{s|ed}|ask{s|ed}|sell{s|ing}}~,
  {put up|put online|put {[the|its|his|their]}} <40> {archive|file+|data|entry}, {posted|offered|listed|advertised|put up} [for sale] on,
  {entry|listing|post|thread} {by|of|on the site of}`

/** "They said", at the beginning: whoever spoke in the sentence before goes on. */
export const theySay =
  /^\W*(?:They|He|She) (?:(?:also|further|then|later) )?(?:said|says?|told|claim(?:s|ed)?|added|wrote|described|explained|boasted)\b/
