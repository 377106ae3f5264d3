import { Checkbox, Group, Paper, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { audienceInWords, type CaseView, type TaskView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { peopleQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { plural } from '../../words/figures.ts'
import { browserZone, sayInstant, sayRelative } from '../../words/time.ts'

/** What is to be done, by whom, by when; done tasks can be opened again. */
export function TasksTab({ view }: { readonly view: CaseView }) {
  const client = useQueryClient()
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['case', view.id] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ])
  const turn = useMutation({
    mutationFn: ({ id, state }: TaskView) =>
      api.call(state === 'open' ? 'completeTask' : 'reopenTask', { params: { id } }),
    onSuccess: async ({ state }) => {
      notifications.show({ message: state === 'done' ? 'Done.' : 'The task is open again.' })
      await refresh()
    },
  })
  const give = useMutation({
    mutationFn: ({ id, assignee }: { id: string; assignee: string | null }) =>
      api.call('assignTask', { params: { id }, body: { assignee } }),
    onSuccess: refresh,
  })
  if (view.tasks.length === 0) {
    return (
      <Text c="dimmed">
        No tasks. They come from the actions that follow from the facts of the case.
      </Text>
    )
  }
  const now = Date.now()
  const open = view.tasks.filter(({ state }) => state === 'open').length
  const ordered = view.tasks.toSorted(
    (a, b) =>
      Number(a.state === 'done') - Number(b.state === 'done') ||
      (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'),
  )
  return (
    <Stack gap="sm">
      {turn.isError ? <ProblemNotice error={turn.error} /> : null}
      {give.isError ? <ProblemNotice error={give.error} /> : null}
      <Text size="sm" c="dimmed">
        {plural(open, 'task')} open. Time zone: {browserZone()}.
      </Text>
      {ordered.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          now={now}
          busy={turn.isPending}
          onTurn={() => turn.mutate(task)}
          onGive={(assignee) => give.mutate({ id: task.id, assignee })}
        />
      ))}
    </Stack>
  )
}

function TaskRow({
  task,
  now,
  busy,
  onTurn,
  onGive,
}: {
  readonly task: TaskView
  readonly now: number
  readonly busy: boolean
  readonly onTurn: () => void
  readonly onGive: (assignee: string | null) => void
}) {
  const mayWork = useMay('analyst')
  const { data } = useQuery(peopleQuery)
  const isDone = task.state === 'done'
  const isLate = !isDone && task.dueAt !== null && Date.parse(task.dueAt) < now
  return (
    <Paper p="sm" className="surface">
      <Group justify="space-between" gap="md" align="flex-start">
        <Checkbox
          checked={isDone}
          disabled={!mayWork}
          // Disabled while the server answers, it would lose the focus.
          onChange={() => (busy ? undefined : onTurn())}
          style={{ flex: '1 1 320px' }}
          label={
            <Text component="span" td={isDone ? 'line-through' : undefined}>
              {task.title}
            </Text>
          }
          description={`${audienceInWords[task.audience]} · ${dueText(task, isLate, now)}`}
          {...(isLate ? { error: 'Late' } : {})}
        />
        <Select
          aria-label={`Who does: ${task.title}`}
          placeholder="Nobody yet"
          clearable
          size="xs"
          w={180}
          disabled={!mayWork}
          value={task.assignee}
          data={(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onGive}
        />
      </Group>
    </Paper>
  )
}

function dueText(task: TaskView, isLate: boolean, now: number): string {
  if (task.completedAt !== null) return `done ${sayInstant(task.completedAt)}`
  if (task.dueAt === null) return 'no due time'
  return `${isLate ? 'was due' : 'due'} ${sayRelative(task.dueAt, now)} (${sayInstant(task.dueAt)})`
}
