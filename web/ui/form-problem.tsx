import { Code, Text } from '@mantine/core'
import type { Problem } from '../api/api.ts'

/** Why a form was refused, beside its button and read out at once. */
export function FormProblem({ problem }: { readonly problem: Problem | null }) {
  return (
    <div role="alert">
      {problem === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" style={{ whiteSpace: 'pre-line' }}>
          {problem.message} <Code>{problem.code}</Code>
        </Text>
      )}
    </div>
  )
}
