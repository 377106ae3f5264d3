import { Affix, Alert, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { signedOutEvent, toProblem } from '../api/api.ts'
import { sessionQuery } from '../api/session.ts'
import { SignInAgain } from '../ui/sign-in-again.tsx'

/** Says on every page that the session has ended, and leaves the page as it is: what was typed is still wanted. */
export function SessionEnded() {
  const client = useQueryClient()
  const { error } = useQuery(sessionQuery)
  useEffect(() => {
    const ask = () => void client.invalidateQueries(sessionQuery)
    window.addEventListener(signedOutEvent, ask)
    return () => window.removeEventListener(signedOutEvent, ask)
  }, [client])
  if (error === null || toProblem(error).status !== 401) return null
  return (
    <Affix position={{ bottom: 16, left: 16 }} maw="min(520px, calc(100vw - 32px))">
      <Alert
        role="alert"
        color="red"
        variant="outline"
        className="surface"
        title="Your session has ended"
      >
        <Text size="sm">
          What stands on this page stays. <SignInAgain />, come back to this one, and go on.
        </Text>
      </Alert>
    </Affix>
  )
}
