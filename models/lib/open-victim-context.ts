import { speaksForItself } from '../../src/analysis/account/own-voice.ts'
import { ownerOfSite, ownMentions } from '../../src/analysis/entities/find-author.ts'
import type { VictimContext } from '../../src/analysis/entities/rank-victims.ts'
import { victimContext } from '../../src/analysis/entities/victim-context.ts'
import type { Reading } from '../../src/analysis/reading.ts'

/** What the product knows of a text when it ranks its names. */
export function openVictimContext(reading: Reading): VictimContext {
  const owner = ownerOfSite(reading)
  const isOwners = owner !== null && ownMentions(reading, owner).length > 0
  return victimContext(reading, isOwners || speaksForItself(reading))
}
