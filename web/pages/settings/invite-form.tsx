import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { roles, type ResponseOf, type Role } from '#api/contract.ts'
import { api, toProblem } from '../../api/api.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { roleWords } from '../../words/role-words.ts'
import { roleChoices, roleNamed } from './role-named.ts'

/** Makes an account and hands over the link by which its person signs in first. */
export function InviteForm({
  onInvited,
}: {
  readonly onInvited: (made: ResponseOf<'inviteUser'>) => Promise<void>
}) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('analyst')
  const invite = useMutation({
    mutationFn: () =>
      api.call('inviteUser', { body: { name: name.trim(), email: email.trim(), role } }),
    onSuccess: async (made) => {
      setName('')
      setEmail('')
      await onInvited(made)
    },
  })
  return (
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
          data={roleChoices(roles)}
          value={role}
          onChange={(value) => setRole(roleNamed(value))}
        />
        <Button
          type="submit"
          loading={invite.isPending}
          disabled={name.trim() === '' || email.trim() === ''}
        >
          Invite
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="sm">
        {roles.map((each) => (
          <Text key={each} span display="block" inherit>
            <b>{roleWords[each].label}.</b> {roleWords[each].meaning}
          </Text>
        ))}
      </Text>
      <FormProblem problem={invite.isError ? toProblem(invite.error) : null} />
    </form>
  )
}
