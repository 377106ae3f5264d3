import { Button, Divider, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFingerprint } from '@tabler/icons-react'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Problem } from '../api/api.ts'
import { forgetSession } from '../api/session.ts'
import { SignInFrame } from '../shell/sign-in-frame.tsx'
import { FormProblem } from '../ui/form-problem.tsx'

const route = getRouteApi('/sign-in')

/** Password or passkey. */
export function SignInPage() {
  const { to = '/cases' } = route.useSearch()
  const router = useRouter()
  const [busy, setBusy] = useState<'password' | 'passkey' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value) ? null : 'Enter the address of your account'),
      password: (value) => (value === '' ? 'Enter your password' : null),
    },
  })

  async function enter(how: 'password' | 'passkey', values?: { email: string; password: string }) {
    setBusy(how)
    setProblem(null)
    const auth = await import('../api/auth.ts')
    const refused =
      values === undefined
        ? await auth.signInWithPasskey()
        : await auth.signInWithPassword(values.email, values.password)
    setBusy(null)
    if (refused !== null) return setProblem(refused)
    forgetSession()
    return router.history.push(to)
  }

  return (
    <SignInFrame title="Sign in" lead="With the account of your team.">
      <form onSubmit={form.onSubmit((values) => void enter('password', values))} noValidate>
        <Stack gap="md">
          <TextInput
            label="Email address"
            type="email"
            autoComplete="username webauthn"
            autoFocus
            {...form.getInputProps('email')}
            key={form.key('email')}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
            {...form.getInputProps('password')}
            key={form.key('password')}
          />
          <FormProblem problem={problem} />
          <Button type="submit" fullWidth loading={busy === 'password'}>
            Sign in
          </Button>
          <Divider label="or" />
          <Button
            variant="default"
            fullWidth
            leftSection={<IconFingerprint size={18} aria-hidden />}
            loading={busy === 'passkey'}
            onClick={() => void enter('passkey')}
          >
            Use a passkey
          </Button>
          <Text size="sm" c="dimmed">
            First time here? Open the one-time link that an administrator gave you. On a new
            installation the terminal printed it when the server started.
          </Text>
        </Stack>
      </form>
    </SignInFrame>
  )
}
