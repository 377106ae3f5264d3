import { Button, Group, Paper, Select, Stack, Table, Text, TextInput } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { roles, type Role, type UserView } from '#api/contract.ts'
import { api, toProblem } from '../../api/api.ts'
import { usersQuery } from '../../api/queries.ts'
import { useMe } from '../../api/session.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { sayDay } from '../../words/time.ts'
import { SecretOnce } from './secret-once.tsx'

const roleOf = (value: string | null): Role => roles.find((role) => role === value) ?? 'viewer'

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
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('analyst')
  const [link, setLink] = useState<{ readonly link: string; readonly who: string } | null>(null)
  const invite = useMutation({
    mutationFn: () =>
      api.call('inviteUser', { body: { name: name.trim(), email: email.trim(), role } }),
    onSuccess: async (made) => {
      setLink({ link: made.link, who: made.user.name })
      setName('')
      setEmail('')
      await refresh()
    },
  })
  const renew = useMutation({
    mutationFn: (id: string) => api.call('renewLink', { params: { id } }),
    onSuccess: (made) => setLink({ link: made.link, who: made.user.name }),
  })
  const change = useMutation({
    mutationFn: ({ id, to }: { id: string; to: Role }) =>
      api.call('changeRole', { params: { id }, body: { role: to } }),
    onSuccess: async (user) => {
      notifications.show({ message: `${user.name} is ${user.role} now.` })
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
        <form
          onSubmit={(event) => {
            event.preventDefault()
            invite.mutate()
          }}
        >
          <Group align="flex-end" gap="sm">
            <TextInput
              label="Name"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              style={{ flex: '1 1 160px' }}
            />
            <TextInput
              label="Email address"
              type="email"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              style={{ flex: '1 1 200px' }}
            />
            <Select
              label="Role"
              w={120}
              allowDeselect={false}
              data={[...roles]}
              value={role}
              onChange={(value) => setRole(roleOf(value))}
            />
            <Button
              type="submit"
              loading={invite.isPending}
              disabled={name.trim() === '' || email.trim() === ''}
            >
              Invite
            </Button>
          </Group>
          <FormProblem problem={invite.isError ? toProblem(invite.error) : null} />
        </form>
      </Paper>
      {link === null ? null : (
        <SecretOnce
          title={`Sign-in link for ${link.who}`}
          secret={link.link}
          note="Send it to them over a channel you trust. It works once, for 24 hours, and is not shown again."
          onClose={() => setLink(null)}
        />
      )}
      {fault === undefined || fault === null ? null : <ProblemNotice error={fault} />}
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      <Table.ScrollContainer minWidth={680}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Email address</Table.Th>
              <Table.Th>Role</Table.Th>
              <Table.Th>Since</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.data?.users.map((user) => (
              <Table.Tr key={user.id}>
                <Table.Td>
                  {user.name}
                  {user.state === 'invited' ? ' (invited)' : ''}
                </Table.Td>
                <Table.Td>{user.email}</Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`Role of ${user.name}`}
                    size="xs"
                    w={110}
                    allowDeselect={false}
                    disabled={user.id === me.id}
                    data={[...roles]}
                    value={user.role}
                    onChange={(value) => change.mutate({ id: user.id, to: roleOf(value) })}
                  />
                </Table.Td>
                <Table.Td>{sayDay(user.createdAt)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    <Button size="xs" variant="default" onClick={() => renew.mutate(user.id)}>
                      New link
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      disabled={user.id === me.id}
                      onClick={() => confirmRemove(user)}
                    >
                      Remove
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
