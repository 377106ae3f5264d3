import { roles, type Role } from '#api/contract.ts'
import { roleWords } from '../../words/role-words.ts'

/** Roles as the choices of a select. */
export const roleChoices = (given: readonly Role[]) =>
  given.map((role) => ({ value: role, label: roleWords[role].label }))

/** The role that a select names; the least of them where it names none. */
export const roleNamed = (value: string | null): Role =>
  roles.find((role) => role === value) ?? 'viewer'
