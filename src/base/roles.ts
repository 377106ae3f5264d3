/** What an account may do, from the least to the most: each may do what those before it may. */
export const roles = ['viewer', 'analyst', 'admin'] as const
export type Role = (typeof roles)[number]

/** Whether a role is enough for what needs another. */
export const roleCovers = (role: Role, needed: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(needed)
