import { Button, Group, Paper, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PageHead } from './page-head.tsx'

/** In place of a page of something that is not there: what was looked for, why it may be missing, and ways on. */
export function NotFound({
  title,
  children,
  actions,
}: {
  readonly title: string
  readonly children: React.ReactNode
  /** Ways on that are nearer than the list of cases. */
  readonly actions?: React.ReactNode
}) {
  return (
    <>
      <PageHead title={title} />
      <Paper p={{ base: 'md', sm: 'lg' }} maw={760} className="surface">
        <Text style={{ overflowWrap: 'anywhere' }}>{children}</Text>
        <Group mt="md" gap="sm">
          {actions}
          <Button
            variant={actions === undefined ? 'filled' : 'default'}
            renderRoot={(props) => <Link to="/cases" {...props} />}
          >
            Go to the cases
          </Button>
        </Group>
      </Paper>
    </>
  )
}
