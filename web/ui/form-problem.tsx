import { Code, Text } from '@mantine/core'
import type { Problem } from '../api/api.ts'
import { SignInAgain } from './sign-in-again.tsx'

/** Why a form was refused, beside its button and read out at once. */
export function FormProblem({ problem }: { readonly problem: Problem | null }) {
  return (
    <div role="alert">
      {problem === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" style={{ whiteSpace: 'pre-line' }}>
          {problem.message} <Code>{problem.code}</Code>
          {problem.code === 'SIGN_IN_REQUIRED' ? (
            <>
              {' '}
              <SignInAgain />, then send this once more.
            </>
          ) : null}
        </Text>
      )}
    </div>
  )
}
