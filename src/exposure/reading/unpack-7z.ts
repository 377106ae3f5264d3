import type { Budget } from './budget.ts'
import type { ArchiveSource, Member } from './archive-member.ts'

/** Files of a 7z archive. */
// oxlint-disable-next-line require-yield
export async function* sevenZipMembers(
  _source: ArchiveSource,
  _budget: Budget,
): AsyncGenerator<Member> {
  await Promise.resolve()
  throw new Error('not yet')
}
