import { Paper, Stack, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ResponseOf, Role, UserView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { usersQuery } from '../../api/queries.ts'
import { useMe } from '../../api/session.ts'
import { NotLoaded } from '../../ui/not-loaded.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { roleWords } from '../../words/role-words.ts'
import { InviteForm } from './invite-form.tsx'
import { SecretOnce } from './secret-once.tsx'
import { UserTable } from './user-table.tsx'

/** Who may use this installation, and as what. */
export function PeopleTab() {
  const me = useMe()
  const client = useQueryClient()
  const found = useQuery(usersQuery)
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['users'] }),
      client.invalidateQueries({ queryKey: ['people'] }),
    ])
  const [made, setMade] = useState<ResponseOf<'inviteUser'> | null>(null)
  const renew = useMutation({
    mutationFn: (id: string) => api.call('renewLink', { params: { id } }),
    onSuccess: setMade,
  })
  const change = useMutation({
    mutationFn: ({ id, to }: { id: string; to: Role }) =>
      api.call('changeRole', { params: { id }, body: { role: to } }),
    onSuccess: async (user) => {
      notifications.show({
        message: `${user.name} is ${roleWords[user.role].label.toLowerCase()} now.`,
      })
      await refresh()
    },
  })
  const remove = useMutation({
    mutationFn: (id: string) => api.call('removeUser', { params: { id } }),
    onSuccess: refresh,
  })
  const confirmRemove = (user: UserView) =>
    modals.openConfirmModal({
      title: `Remove ${user.name}?`,
      children: (
        <Text size="sm">
          The account ends with its sessions, passkeys and tokens. What it did stays in the history.
          This cannot be undone.
        </Text>
      ),
      labels: { confirm: 'Remove', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => remove.mutate(user.id),
    })
  const fault = [change, remove, renew].find(({ isError }) => isError)?.error
  return (
    <Stack maw={900}>
      <Paper p="lg" className="surface">
        <InviteForm
          onInvited={async (invited) => {
            setMade(invited)
            await refresh()
          }}
        />
      </Paper>
      {made === null ? null : (
        <SecretOnce
          title={`Sign-in link for ${made.user.name}`}
          secret={made.link}
          note="Send it to them over a channel you trust. It works once, for 24 hours, and is not shown again."
          onClose={() => setMade(null)}
        />
      )}
      {fault === undefined || fault === null ? null : <ProblemNotice error={fault} />}
      {found.isSuccess ? (
        <UserTable
          users={found.data.users}
          ownId={me.id}
          onRole={({ id }, to) => change.mutate({ id, to })}
          onNewLink={({ id }) => renew.mutate(id)}
          onRemove={confirmRemove}
        />
      ) : (
        <NotLoaded found={found} label="Loading the people" />
      )}
    </Stack>
  )
}
