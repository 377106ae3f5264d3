import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { audienceInWords, type TaskView } from '#api/contract.ts'

/** Tasks that somebody decided not to do, with the reason and the way back. */
export function DroppedTasks({
  tasks,
  mayWork,
  busy,
  onTakeUp,
}: {
  readonly tasks: readonly TaskView[]
  readonly mayWork: boolean
  readonly busy: boolean
  readonly onTakeUp: (task: TaskView) => void
}) {
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby="tasks-dropped">
      <Title order={2} id="tasks-dropped" mt="md" mb="sm">
        Dropped
      </Title>
      {tasks.map((task) => (
        <Paper key={task.id} p="sm" mb="sm" className="surface">
          <Group justify="space-between" gap="md" align="flex-start">
            <div style={{ flex: '1 1 320px', minWidth: 0 }}>
              <Text component="del" td="line-through">
                {task.title}
              </Text>
              <Text size="xs" c="dimmed">
                {audienceInWords[task.audience]}
              </Text>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                Reason given: {task.droppedBecause}
              </Text>
            </div>
            {mayWork ? (
              <Button
                size="xs"
                variant="default"
                aria-label={`Take up again: ${task.title}`}
                onClick={() => (busy ? undefined : onTakeUp(task))}
              >
                Take up again
              </Button>
            ) : null}
          </Group>
        </Paper>
      ))}
    </section>
  )
}
