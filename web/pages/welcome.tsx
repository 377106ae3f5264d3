import { Anchor, Button, Group, Loader, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFingerprint } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { shortestPassword, type Me } from '#api/contract.ts'
import { api, toProblem, type Problem } from '../api/api.ts'
import { queryClient } from '../api/query-client.ts'
import { forgetSession, sessionQuery } from '../api/session.ts'
import { SignInFrame } from '../shell/sign-in-frame.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { ProblemNotice } from '../ui/problem.tsx'

/** Uses the token up once, also where React draws a page twice in development. */
let entered: Promise<Me> | null = null

async function enter(): Promise<Me> {
  const token = window.location.hash.slice(1)
  // Out of the address at once, so that it stays in no history and no screenshot.
  window.history.replaceState(null, '', window.location.pathname)
  forgetSession()
  if (token !== '') await api.call('signInWithLink', { body: { token } })
  return api.call('getMe')
}

/** Where a one-time link leads: name and password first, then the offer of a passkey. */
export function WelcomePage() {
  const navigate = useNavigate()
  const [step, setStep] = useState<'profile' | 'passkey'>('profile')
  const me = useQuery({
    queryKey: ['welcome'],
    queryFn: () => (entered ??= enter()),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  const leave = () => void navigate({ to: '/cases' })

  if (me.isPending) {
    return (
      <SignInFrame title="Signing in" lead="Checking the one-time link.">
        <Loader aria-label="Checking the link" />
      </SignInFrame>
    )
  }
  if (me.isError) {
    return (
      <SignInFrame title="This link does not work" lead="It signs in once, and only for a while.">
        <Stack>
          <ProblemNotice error={me.error} title="Not signed in" />
          <Text size="sm">
            Ask an administrator for a new link. On your own machine, start the server again: while
            nobody has set a password it prints a fresh one.
          </Text>
          <Anchor component={Link} to="/sign-in">
            Sign in with a password or passkey
          </Anchor>
        </Stack>
      </SignInFrame>
    )
  }
  if (step === 'profile' && me.data.needsProfile) {
    return <ProfileStep me={me.data} onDone={() => setStep('passkey')} />
  }
  if (me.data.passkeys > 0) {
    return (
      <SignInFrame title="You are signed in" lead={`Welcome back, ${me.data.name}.`}>
        <Button onClick={leave}>Go to the cases</Button>
      </SignInFrame>
    )
  }
  return <PasskeyStep onDone={leave} />
}

function ProfileStep({ me, onDone }: { readonly me: Me; readonly onDone: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    // The first administrator has a stand-in for a name and an address, which nobody should keep.
    initialValues: me.email.endsWith('.invalid')
      ? { name: '', email: '', password: '' }
      : { name: me.name, email: me.email, password: '' },
    validate: {
      name: (value) => (value.trim() === '' ? 'Enter the name that colleagues will see' : null),
      email: (value) => (/^\S+@\S+\.\S+$/.test(value) ? null : 'Enter an email address'),
      password: (value) =>
        value.length < shortestPassword ? `At least ${shortestPassword} characters` : null,
    },
  })

  async function save(values: { name: string; email: string; password: string }) {
    setBusy(true)
    setProblem(null)
    try {
      const { email, ...rest } = values
      const saved = await api.call('setUpProfile', {
        body: email === me.email ? rest : { ...rest, email },
      })
      queryClient.setQueryData(sessionQuery.queryKey, saved)
      onDone()
    } catch (error) {
      setProblem(toProblem(error))
    }
    setBusy(false)
  }

  return (
    <SignInFrame title="Welcome" lead="The link signed you in. Set up your account to come back.">
      <form onSubmit={form.onSubmit((values) => void save(values))} noValidate>
        <Stack gap="md">
          <TextInput
            label="Your name"
            description="Shown on tasks and in the history"
            autoComplete="name"
            autoFocus
            {...form.getInputProps('name')}
            key={form.key('name')}
          />
          <TextInput
            label="Email address"
            description="You sign in with it; nothing is sent to it now"
            type="email"
            autoComplete="username"
            {...form.getInputProps('email')}
            key={form.key('email')}
          />
          <PasswordInput
            label="Password"
            description={`At least ${shortestPassword} characters; a few random words are good`}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
            {...form.getInputProps('password')}
            key={form.key('password')}
          />
          <FormProblem problem={problem} />
          <Button type="submit" loading={busy}>
            Save and go on
          </Button>
        </Stack>
      </form>
    </SignInFrame>
  )
}

function PasskeyStep({ onDone }: { readonly onDone: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function add() {
    setBusy(true)
    const { addPasskey } = await import('../api/auth.ts')
    const refused = await addPasskey('This device')
    setBusy(false)
    if (refused === null) onDone()
    else setProblem(refused)
  }

  return (
    <SignInFrame
      title="Add a passkey?"
      lead="Sign in with your fingerprint, face or security key. It cannot be phished or reused."
    >
      <Stack>
        <FormProblem problem={problem} />
        <Group>
          <Button
            leftSection={<IconFingerprint size={18} aria-hidden />}
            loading={busy}
            onClick={() => void add()}
          >
            Add a passkey
          </Button>
          <Button variant="default" onClick={onDone}>
            Not now
          </Button>
        </Group>
      </Stack>
    </SignInFrame>
  )
}
