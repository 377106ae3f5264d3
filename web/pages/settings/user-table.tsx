import { Button, Group, Select, Table, VisuallyHidden } from '@mantine/core'
import { roles, type Role, type UserView } from '#api/contract.ts'
import { SideScroll } from '../../ui/side-scroll.tsx'
import { roleWords } from '../../words/role-words.ts'
import { sayDay } from '../../words/time.ts'
import { roleChoices, roleNamed } from './role-named.ts'

/** Everybody with an account. Nobody can take a role or the account from themselves, so nothing of the kind is offered. */
export function UserTable({
  users,
  ownId,
  onRole,
  onNewLink,
  onRemove,
}: {
  readonly users: readonly UserView[]
  readonly ownId: string
  readonly onRole: (user: UserView, to: Role) => void
  readonly onNewLink: (user: UserView) => void
  readonly onRemove: (user: UserView) => void
}) {
  return (
    <SideScroll minWidth={680}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Email address</Table.Th>
            <Table.Th>Role</Table.Th>
            <Table.Th>Since</Table.Th>
            <Table.Th>
              <VisuallyHidden>What can be done</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <UserLine
              key={user.id}
              user={user}
              isSelf={user.id === ownId}
              onRole={(to) => onRole(user, to)}
              onNewLink={() => onNewLink(user)}
              onRemove={() => onRemove(user)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </SideScroll>
  )
}

function UserLine({
  user,
  isSelf,
  onRole,
  onNewLink,
  onRemove,
}: {
  readonly user: UserView
  readonly isSelf: boolean
  readonly onRole: (to: Role) => void
  readonly onNewLink: () => void
  readonly onRemove: () => void
}) {
  return (
    <Table.Tr>
      <Table.Td>
        {user.name}
        {isSelf ? ' (you)' : user.state === 'invited' ? ' (invited)' : ''}
      </Table.Td>
      <Table.Td>{user.email}</Table.Td>
      <Table.Td>
        {isSelf ? (
          roleWords[user.role].label
        ) : (
          <Select
            aria-label={`Role of ${user.name}`}
            size="xs"
            w={110}
            allowDeselect={false}
            data={roleChoices(roles)}
            value={user.role}
            onChange={(value) => onRole(roleNamed(value))}
          />
        )}
      </Table.Td>
      <Table.Td>{sayDay(user.createdAt)}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end">
          <Button
            size="xs"
            variant="default"
            aria-label={`New link for ${user.name}`}
            onClick={onNewLink}
          >
            New link
          </Button>
          {isSelf ? null : (
            <Button
              size="xs"
              variant="default"
              aria-label={`Remove ${user.name}`}
              onClick={onRemove}
            >
              Remove
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
