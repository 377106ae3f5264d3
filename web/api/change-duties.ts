import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import { sayMoments } from '../words/time.ts'

/** A note is read in a glance: the first change, and where the others are told. */
const longestTold = 100
const shortly = (first: string, others: number): string =>
  others === 0 && first.length <= longestTold
    ? `${first}.`
    : first.length > longestTold
      ? 'What changed is told in the history.'
      : `${first}. ${others} more in the history.`

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
      const [first] = changes
      notifications.show({
        title: done,
        message: first === undefined ? null : shortly(sayMoments(first), changes.length - 1),
      })
      await Promise.all([
        client.invalidateQueries({ queryKey: ['case', caseId] }),
        client.invalidateQueries({ queryKey: ['register'] }),
      ])
    },
  })
}
