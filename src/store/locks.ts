/**
 * Numbers of PostgreSQL's advisory locks, one for each thing that waits its turn; all of this program.
 * Each is held to the end of its transaction.
 */
export const locks = {
  migrations: 7305120,
  audit: 7305121,
  users: 7305122,
  queue: 7305123,
  reports: 7305124,
} as const
