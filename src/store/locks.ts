/**
 * The numbers of PostgreSQL's advisory locks, one for each thing that must happen one at a time. Each is held
 * to the end of its transaction.
 */
export const locks = {
  migrations: 7305120,
  audit: 7305121,
  users: 7305122,
  queue: 7305123,
  reports: 7305124,
} as const
