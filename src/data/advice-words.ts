/**
 * The words of sentences that tell of no event: advice to the reader, and what is true of many. In the
 * notation of `analysis/wording.ts`.
 */

/** How a sentence of advice begins. */
export const advising = `
  change, enable, use, monitor, avoid, check, reset, make sure, ensure,
  be {aware|careful|cautious|wary|vigilant|suspicious|alert|on}, do not, don't, never, always, consider, review, update,
  implement, keep, place, freeze, contact, verify, stay, remain, turn on, install, watch, report any, look for, think,
  limit, educate, train, deploy, conduct, establish, adopt, back up, patch, require, segment, rotate, revoke, visit, follow,
  read, click, learn, subscribe, ask {which|what|for|your|the|them|how|who|whether}, tell your, ring your, insist, delete,
  hang up, breathe, remove those, replace {your|it|them}, pick a, talk to, demand, request`

/** Of whom something is said in general, and how that goes on. */
export const manyOf = `
  attackers, hackers, cyber[-]criminals, criminals, scammers, fraudsters, actors, phishers, businesses, organi{s|z}ations,
  companies, enterprises, users, consumers, employees, breaches, attacks, scams`
export const inGeneral = `
  are, is, have, use, can, will, must, need, should, rely, target, often, typically, may, send, try, want, love, do, exploit,
  continue`

/** That an event was before the one told of. */
export const earlier = `
  previous, earlier, past, prior, older, similar, other, another, recent, numerous, several, unrelated, separate,
  high-profile, such, major`
/** That it is another event, beside which this one is told. */
export const beside = `
  in addition to, alongside, among[st], {along|together} with, unlike, {apart|separate} from, unrelated to, followed, follows`

/** How a sentence of what may be begins. */
export const conditions = `if, unless, whether, should you, in the event, in case, imagine, suppose`
