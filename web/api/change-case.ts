import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import { ApiError } from '#api/client.ts'
import type { CaseView } from '#api/contract.ts'

/**
 * A change to a case whose answer is the case as it is now. Shows it at once, says `done` in a
 * toast, and has the lists asked again. Where somebody else changed the case meanwhile, it is loaded anew,
 * so that what is decided next rests on what it is now.
 */
export function useCaseChange<Input>(
  change: (input: Input) => Promise<CaseView>,
  done: (input: Input) => string,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onError: (error) =>
      error instanceof ApiError && error.code === 'CONFLICT'
        ? client.invalidateQueries({ queryKey: ['case'] })
        : undefined,
    onSuccess: async (view, input) => {
      client.setQueryData(['case', view.id], view)
      notifications.show({ message: done(input) })
      await Promise.all([
        client.invalidateQueries({ queryKey: ['case', view.id, 'timeline'] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
      ])
    },
  })
}
