import { Button, Checkbox, Group, Paper, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { audienceInWords, type TaskView } from '#api/contract.ts'
import { peopleQuery } from '../../api/queries.ts'
import { sayInstant, sayRelative } from '../../words/time.ts'

/** One task: whether it is done, for whom, by when, and who has it. */
export function TaskRow({
  task,
  now,
  busy,
  mayWork,
  onTurn,
  onGive,
  onDrop,
}: {
  readonly task: TaskView
  readonly now: number
  readonly busy: boolean
  readonly mayWork: boolean
  readonly onTurn: () => void
  readonly onGive: (assignee: string | null) => void
  readonly onDrop: () => void
}) {
  const isDone = task.state === 'done'
  const isLate = !isDone && task.dueAt !== null && Date.parse(task.dueAt) < now
  const about = `${audienceInWords[task.audience]} · ${dueText(task, isLate, now)}`
  return (
    <Paper p="sm" className="surface">
      <Group justify="space-between" gap="md" align="flex-start">
        {mayWork ? (
          <Checkbox
            checked={isDone}
            // Disabled while the server answers, it would lose the focus.
            onChange={() => (busy ? undefined : onTurn())}
            style={{ flex: '1 1 320px' }}
            label={
              <Text component="span" td={isDone ? 'line-through' : undefined}>
                {task.title}
              </Text>
            }
            description={about}
            {...(isLate ? { error: 'Late' } : {})}
          />
        ) : (
          <TaskText task={task} about={about} isLate={isLate} />
        )}
        <Group gap="xs" wrap="nowrap">
          <Assignee task={task} mayWork={mayWork} onGive={onGive} />
          {mayWork && !isDone ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={`Drop: ${task.title}`}
              onClick={onDrop}
            >
              Drop
            </Button>
          ) : null}
        </Group>
      </Group>
    </Paper>
  )
}

/** The task for those who only read: a box that is disabled would make its words hard to read. */
const TaskText = ({
  task,
  about,
  isLate,
}: {
  readonly task: TaskView
  readonly about: string
  readonly isLate: boolean
}) => (
  <div style={{ flex: '1 1 320px', minWidth: 0 }}>
    <Text td={task.state === 'done' ? 'line-through' : undefined}>{task.title}</Text>
    <Text size="xs" c="dimmed">
      {about}
    </Text>
    {isLate ? (
      <Text size="xs" c="var(--mantine-color-error)">
        Late
      </Text>
    ) : null}
  </div>
)

function Assignee({
  task,
  mayWork,
  onGive,
}: {
  readonly task: TaskView
  readonly mayWork: boolean
  readonly onGive: (assignee: string | null) => void
}) {
  const { data } = useQuery(peopleQuery)
  const people = data?.people ?? []
  if (!mayWork) {
    return (
      <Text size="sm" c="dimmed">
        {people.find(({ id }) => id === task.assignee)?.name ?? task.assignee ?? 'Nobody yet'}
      </Text>
    )
  }
  return (
    <Select
      aria-label={`Who does: ${task.title}`}
      placeholder="Nobody yet"
      clearable
      size="xs"
      w={180}
      value={task.assignee}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onGive}
    />
  )
}

function dueText(task: TaskView, isLate: boolean, now: number): string {
  if (task.completedAt !== null) return `done ${sayInstant(task.completedAt)}`
  if (task.dueAt === null) return 'no due time'
  return `${isLate ? 'was due' : 'due'} ${sayRelative(task.dueAt, now)} (${sayInstant(task.dueAt)})`
}
