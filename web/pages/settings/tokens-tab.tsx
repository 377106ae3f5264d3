import {
  Button,
  Group,
  NumberInput,
  Paper,
  Select,
  Stack,
  Table,
  Text,
  TextInput,
  VisuallyHidden,
} from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { roleAllows, roles, type Role, type TokenView } from '#api/contract.ts'
import { api, toProblem } from '../../api/api.ts'
import { tokensQuery } from '../../api/queries.ts'
import { useMe } from '../../api/session.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { NotLoaded } from '../../ui/not-loaded.tsx'
import { ProblemNotice } from '../../ui/problem.tsx'
import { SideScroll } from '../../ui/side-scroll.tsx'
import { sayDay, sayInstant } from '../../words/time.ts'
import { roleWords } from '../../words/role-words.ts'
import { roleChoices, roleNamed } from './role-named.ts'
import { SecretOnce } from './secret-once.tsx'

/** Tokens with which other programs use the API. */
export function TokensTab() {
  const client = useQueryClient()
  const found = useQuery(tokensQuery)
  const refresh = () => client.invalidateQueries({ queryKey: ['tokens'] })
  const revoke = useMutation({
    mutationFn: (id: string) => api.call('revokeToken', { params: { id } }),
    onSuccess: async () => {
      notifications.show({ message: 'The token no longer works.' })
      await refresh()
    },
  })
  const confirmRevoke = (token: TokenView) =>
    modals.openConfirmModal({
      title: `End the token “${token.name}”?`,
      children: (
        <Text size="sm">Programs that use it are refused from now on. This cannot be undone.</Text>
      ),
      labels: { confirm: 'End the token', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => revoke.mutate(token.id),
    })
  return (
    <Stack maw={820}>
      <NewToken onMade={refresh} />
      {revoke.isError ? <ProblemNotice error={revoke.error} /> : null}
      {!found.isSuccess ? (
        <NotLoaded found={found} label="Loading the tokens" />
      ) : found.data.tokens.length === 0 ? (
        <Text c="dimmed">No tokens yet.</Text>
      ) : (
        <TokenTable tokens={found.data.tokens} onEnd={confirmRevoke} />
      )}
    </Stack>
  )
}

/** Makes a token and shows it once. */
function NewToken({ onMade }: { readonly onMade: () => Promise<void> }) {
  const me = useMe()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('viewer')
  const [days, setDays] = useState<number | string>(90)
  const create = useMutation({
    mutationFn: () =>
      api.call('createToken', { body: { name: name.trim(), role, expiresInDays: Number(days) } }),
    onSuccess: async () => {
      setName('')
      await onMade()
    },
  })
  return (
    <>
      <Paper p="lg" className="surface">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            create.mutate()
          }}
        >
          <Group align="flex-end" gap="sm">
            <TextInput
              label="New token for"
              placeholder="Ticket system"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              style={{ flex: '1 1 200px' }}
            />
            <Select
              label="May act as"
              w={130}
              allowDeselect={false}
              data={roleChoices(roles.filter((each) => roleAllows(me.role, each)))}
              value={role}
              onChange={(value) => setRole(roleNamed(value))}
            />
            <NumberInput label="Days" w={90} min={1} max={730} value={days} onChange={setDays} />
            <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
              Make the token
            </Button>
          </Group>
          <FormProblem problem={create.isError ? toProblem(create.error) : null} />
        </form>
      </Paper>
      {create.data === undefined ? null : (
        <SecretOnce
          title="Your new token"
          secret={create.data.token}
          note="Copy it now. It is kept only as a hash and cannot be shown again."
          onClose={() => create.reset()}
        />
      )}
    </>
  )
}

function TokenTable({
  tokens,
  onEnd,
}: {
  readonly tokens: readonly TokenView[]
  readonly onEnd: (token: TokenView) => void
}) {
  return (
    <SideScroll minWidth={620}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>For</Table.Th>
            <Table.Th>Begins with</Table.Th>
            <Table.Th>Role</Table.Th>
            <Table.Th>Ends</Table.Th>
            <Table.Th>Last used</Table.Th>
            <Table.Th>
              <VisuallyHidden>What can be done</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.map((token) => (
            <Table.Tr key={token.id}>
              <Table.Td>{token.name}</Table.Td>
              <Table.Td>{token.prefix}…</Table.Td>
              <Table.Td>{roleWords[token.role].label}</Table.Td>
              <Table.Td>{sayDay(token.expiresAt)}</Table.Td>
              <Table.Td>
                {token.lastUsedAt === null ? 'never' : sayInstant(token.lastUsedAt)}
              </Table.Td>
              <Table.Td>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={`End ${token.name}`}
                  onClick={() => onEnd(token)}
                >
                  End
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SideScroll>
  )
}
