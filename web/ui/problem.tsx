import { Alert, Button, Code, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { toProblem } from '../api/api.ts'
import { SignInAgain } from './sign-in-again.tsx'

/** A failure, said plainly: what happened, its code, and a way to try again where that can help. */
export function ProblemNotice({
  error,
  title = 'That did not work',
  onRetry,
}: {
  readonly error: unknown
  readonly title?: string
  readonly onRetry?: () => void
}) {
  const { code, message } = toProblem(error)
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      className="surface"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {message} {code === 'SIGN_IN_REQUIRED' ? <SignInAgain /> : null}
      </Text>
      <Group mt="sm" gap="sm">
        {onRetry === undefined || code === 'NOT_FOUND' ? null : (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={onRetry}
          >
            Try again
          </Button>
        )}
        <Code>{code}</Code>
      </Group>
    </Alert>
  )
}
