import { wording } from '../wording.ts'

/** Says that somebody else is speaking, so that what follows is not the company's word. */
export const otherSource = wording`
  according to${/ (?!(?:the|its|a) (?:company|firm|notice|statement|letter|filing|retailer|bank|airline|spokes))\b/},
  researcher+, security {firm|expert+}, reportedly, plaintiff+, lawsuit, class action, sources, people familiar,
  person familiar, media reports, {people|person} with knowledge, citing,
  {newspaper+|paper|magazine|broadcaster|news {site|agency}|weekly|daily} <3 words> {report{s|ed}|wrote|writes}~, is {said|believed|understood} to, are {said|believed} to`

/** Says who is held responsible for the deed, or by whom. */
export const attributes = wording`
  attribut*, link{s|ed|ing}, blam{e|es|ed|ing}, behind the, responsible for, carried out by, identified, work of,
  trac{ed|es} [*] to, point{s|ed|ing} to, arrest*, charged, indict*, convict*, sentenced, plead*, pled`

/** What an attacker says of himself or does in public: lists, publishes, offers, threatens. */
export const claimsDeed = wording`
  claim{s|ed|ing}, {take|took|taken|taking} {credit|responsibility}, boast*, posted by, threat{ens|ened|ening},
  {group|gang|collective|hacker+|crew|outfit|seller|user|channel} <40> sa{id|ys} [that] {it|they|he|she} {had|has|have|hold|took|stole}*,
  leak {site|page|blog}, {data[-]}leak site, dark[_]{web|net} {site|page|blog|portal},
  {it|which|he|they|she|group|gang|user|seller|channel} {says|said} {it|he|they|is|was},
  {what he|what it|what they} {says|said|calls|called|describ*},
  {group|gang|collective|hacker+|crew|outfit|seller|user|channel|account|affiliate+} <60?>
    {list{s|ed}|publish{es|ed}|post{s|ed}|releas{es|ed}|leak{s|ed}|dump{s|ed}|offer{s|ed}|advertis{es|ed}|want{s|ed}|ask{s|ed}|sell{s|ing}}~,
  {put up|put online|put {[the|its|his|their]}} <40> {archive|file+|data|entry}, {posted|offered|listed|advertised|put up} [for sale] on,
  {entry|listing|post|thread} {by|of|on the site of}`
