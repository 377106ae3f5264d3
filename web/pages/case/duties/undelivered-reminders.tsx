import { Alert, List, Text } from '@mantine/core'
import type { DutiesView } from '#api/contract.ts'
import { sayInstant } from '../../../words/time.ts'

/** Whom reminders of this case do not reach, so that somebody tells them otherwise. */
export function UndeliveredReminders({ duties }: { readonly duties: DutiesView }) {
  if (duties.undelivered.length === 0) return null
  const dutyByKey = new Map(duties.duties.map((duty) => [duty.key, duty]))
  return (
    <Alert color="red" className="surface" title="Reminders that could not be sent">
      <Text size="sm">
        They are tried again, at least every hour. Until one arrives, tell these people yourself.
      </Text>
      <List size="sm" mt="xs">
        {duties.undelivered.map(({ key, channel, recipient, tries, triedAt }) => (
          <List.Item key={`${key} ${channel} ${recipient}`}>
            {dutyByKey.get(key)?.recipientName ?? key}:{' '}
            {channel === 'mail' ? `mail to ${recipient}` : 'webhook'}, tried{' '}
            {tries === 1 ? 'once' : `${tries} times`}
            {triedAt === null ? '' : `, last ${sayInstant(triedAt)}`}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
