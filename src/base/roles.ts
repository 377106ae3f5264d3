/** What an account may do, from least to most; each role includes those before it. */
export const roles = ['viewer', 'analyst', 'admin'] as const
export type Role = (typeof roles)[number]

/** Whether a role includes the one that is needed. */
export const roleCovers = (role: Role, needed: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(needed)
