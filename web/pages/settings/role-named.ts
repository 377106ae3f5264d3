import { roles, type Role } from '#api/contract.ts'

/** The role that a select names; the least of them where it names none. */
export const roleNamed = (value: string | null): Role =>
  roles.find((role) => role === value) ?? 'viewer'
