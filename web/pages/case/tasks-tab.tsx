import { Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView, TaskView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useMayChange } from '../../api/session.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { plural } from '../../words/figures.ts'
import { browserZone } from '../../words/time.ts'
import { DropTaskDialog } from './drop-task-dialog.tsx'
import { DroppedTasks } from './dropped-tasks.tsx'
import { TaskRow } from './task-row.tsx'

/** What is to be done, by whom, by when; done and dropped tasks can be taken up again. */
export function TasksTab({ view }: { readonly view: CaseView }) {
  const mayWork = useMayChange('completeTask', view)
  const { turn, give, refresh } = useTaskChanges(view.id)
  const [dropping, setDropping] = useState<TaskView | null>(null)
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
        {view.tasks.length === 0
          ? 'No tasks. They come from the actions that follow from the facts of the case.'
          : `${plural(open, 'task')} open. Time zone: ${browserZone()}.`}
      </Text>
      {ordered.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          now={now}
          busy={turn.isPending}
          mayWork={mayWork}
          onTurn={() => turn.mutate(task)}
          onGive={(assignee) => give.mutate({ id: task.id, assignee })}
          onDrop={() => setDropping(task)}
        />
      ))}
      <DroppedTasks
        tasks={view.droppedTasks}
        mayWork={mayWork}
        busy={turn.isPending}
        onTakeUp={(task) => turn.mutate(task)}
      />
      {dropping === null ? null : (
        <DropTaskDialog task={dropping} onDropped={refresh} onClose={() => setDropping(null)} />
      )}
    </Stack>
  )
}

/** Ticking off, taking up again and handing out; the case and the lists are asked again. */
function useTaskChanges(caseId: string) {
  const client = useQueryClient()
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['case', caseId] }),
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
  return { turn, give, refresh }
}
