/**
 * Words of sentences that do not report an event: advice to the reader, and general statements. In the notation of
 * `analysis/wording.ts`.
 */

/** How a sentence of advice begins. */
export const advising = `
  change, enable, use, monitor, avoid, check, reset, make sure, ensure,
  be {aware|careful|cautious|wary|vigilant|suspicious|alert|on}, do not, don't, never, always, consider, review, update,
  implement, keep, place, freeze, contact, verify, stay, remain, turn on, install, watch, report any, look for, think,
  limit, educate, train, deploy, conduct, establish, adopt, back up, patch, require, segment, rotate, revoke, visit, follow,
  read, click, learn, subscribe, ask {which|what|for|your|the|them|how|who|whether}, tell your, ring your, insist, delete,
  hang up, breathe, remove those, replace {your|it|them}, pick a, talk to, demand, request`

/** The subjects of general statements, and how these go on. */
export const manyOf = `
  attackers, hackers, cyber[-]criminals, criminals, scammers, fraudsters, actors, phishers, businesses, organi{s|z}ations,
  companies, enterprises, users, consumers, employees, breaches, attacks, scams`
export const inGeneral = `
  are, is, have, use, can, will, must, need, should, rely, target, often, typically, may, send, try, want, love, do, exploit,
  continue`

/** Describes an event as another than the one reported: earlier, similar, separate. */
export const earlier = `
  previous, earlier, past, prior, older, similar, other, another, recent, numerous, several, unrelated, separate,
  high-profile, such, major`
/** Introduces another event besides the one reported. */
export const beside = `
  in addition to, alongside, among[st], {along|together} with, unlike, {apart|separate} from, unrelated to, followed, follows`

/** How a conditional sentence begins. */
export const conditions = `if, unless, whether, should you, in the event, in case, imagine, suppose`
