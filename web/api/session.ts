import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { endpoints, roleAllows, type EndpointName, type Me } from '#api/contract.ts'
import { api, toProblem } from './api.ts'
import { queryClient } from './query-client.ts'
import { forgetDraft } from './report-draft.ts'

/**
 * Who is signed in; null for nobody. Where a session ends while somebody is at work, the query fails and keeps who it
 * was: the page stays as it is, with all that was typed in it.
 */
export const sessionQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    const before = queryClient.getQueryData<Me | null>(['me'])
    try {
      const me = await api.call('getMe', {}, signal)
      // Somebody else has signed in in another tab: nothing of the one before may stay.
      if (before !== undefined && before !== null && before.id !== me.id) window.location.reload()
      return me
    } catch (error) {
      if (toProblem(error).status === 401 && (before === undefined || before === null)) return null
      throw error
    }
  },
  staleTime: 60_000,
})

/** Asks anew who is signed in, whatever was known; fails where nobody is, which every page then says. */
export const askSession = (): Promise<Me | null> =>
  queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })

/** The signed-in person; only below the shell, which lets nobody else in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data === null) throw new Error('a page behind sign-in was drawn without a session')
  return data
}

/** Whether the role of the signed-in person suffices for an endpoint; the contract is the one list of who may do what. */
export const useMay = (act: EndpointName): boolean =>
  roleAllows(useMe().role, endpoints[act].permission)

/** The same for an act that changes a case, which nobody may once it is merged into another. */
export const useMayChange = (
  act: EndpointName,
  { mergedInto }: { readonly mergedInto: string | null },
): boolean => useMay(act) && mergedInto === null

const tabs = new BroadcastChannel('breakwater-session')

/** Has the other tabs of the console leave their pages, since the person has signed out on purpose. */
export const tellSignedOut = (): void => tabs.postMessage('signed-out')
tabs.addEventListener('message', () => {
  forgetDraft()
  window.location.assign('/sign-in')
})

/** Forgets everything kept for the person who was signed in, but for what is being asked right now. */
export function forgetSession(): void {
  queryClient.removeQueries({ predicate: ({ state }) => state.fetchStatus === 'idle' })
}
