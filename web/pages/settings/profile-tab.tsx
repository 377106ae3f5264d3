import { Button, Group, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '../../api/api.ts'
import { addPasskey, changePassword } from '../../api/auth.ts'
import { useMe } from '../../api/session.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { plural } from '../../words/figures.ts'
import { roleWords } from '../../words/role-words.ts'

/** Name, role, passkeys and password of the signed-in person. */
export function ProfileTab() {
  const me = useMe()
  const client = useQueryClient()
  const passkey = useMutation({
    mutationFn: () => addPasskey(`${me.name}, ${new Date().toISOString().slice(0, 10)}`),
    onSuccess: async (problem) => {
      if (problem !== null) return
      notifications.show({ message: 'This device can sign you in from now on.' })
      await client.invalidateQueries({ queryKey: ['me'] })
    },
  })
  return (
    <Stack maw={560}>
      <Paper p="lg" className="surface">
        <Title order={2} size="h4">
          {me.name}
        </Title>
        <Text c="dimmed">
          {me.email}, {roleWords[me.role].label.toLowerCase()}
          {me.organisation === null ? '' : `, ${me.organisation}`}
        </Text>
      </Paper>
      <Paper p="lg" className="surface">
        <Title order={2} size="h4" mb={4}>
          Passkeys
        </Title>
        <Text size="sm" mb="sm">
          {me.passkeys === 0
            ? 'You have none yet. A passkey signs you in with your device and cannot be phished.'
            : `You have ${me.passkeys} ${plural(me.passkeys, 'passkey')}.`}
        </Text>
        <FormProblem problem={passkey.data ?? null} />
        <Button variant="default" loading={passkey.isPending} onClick={() => passkey.mutate()}>
          Add a passkey on this device
        </Button>
      </Paper>
      <PasswordForm />
    </Stack>
  )
}

function PasswordForm() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: (fault) => {
      setProblem(fault)
      if (fault !== null) return
      setCurrent('')
      setNext('')
      notifications.show({ message: 'The password is changed. Other sessions have ended.' })
    },
  })
  return (
    <Paper p="lg" className="surface">
      <Title order={2} size="h4" mb="sm">
        Password
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate()
        }}
      >
        <Stack gap="sm">
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordInput
            label="New password"
            description="12 characters or more"
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <FormProblem problem={problem} />
          <Group>
            <Button
              type="submit"
              loading={change.isPending}
              disabled={current === '' || next.length < 12}
            >
              Change the password
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
