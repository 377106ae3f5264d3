import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { roleAllows, type Me, type Role } from '#api/contract.ts'
import { api, toProblem } from './api.ts'
import { queryClient } from './query-client.ts'

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await api.call('getMe', {}, signal)
    } catch (error) {
      if (toProblem(error).status === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
})

/** The signed-in person; only below the shell, which lets nobody else in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data === null) throw new Error('a page behind sign-in was drawn without a session')
  return data
}

/** Whether the signed-in person may do what needs this role. */
export const useMay = (permission: Role): boolean => roleAllows(useMe().role, permission)

/** Forgets everything kept for the person who was signed in, but for what is being asked right now. */
export function forgetSession(): void {
  queryClient.removeQueries({ predicate: ({ state }) => state.fetchStatus === 'idle' })
}
