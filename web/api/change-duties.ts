import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import { sayMoments } from '../words/time.ts'

/** A change to the duties of a case: says what it did to them, and has the case asked again. */
export function useDutyChange<Input>(
  caseId: string,
  change: (input: Input) => Promise<{ readonly changes: readonly string[] }>,
  done: string,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async ({ changes }) => {
      const told = sayMoments(changes.slice(0, 4).join('. '))
      const more = changes.length > 4 ? ` And ${changes.length - 4} more in the history.` : ''
      notifications.show({ title: done, message: told === '' ? null : `${told}.${more}` })
      await Promise.all([
        client.invalidateQueries({ queryKey: ['case', caseId] }),
        client.invalidateQueries({ queryKey: ['register'] }),
      ])
    },
  })
}
