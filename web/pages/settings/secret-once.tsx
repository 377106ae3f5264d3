import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core'

/** A secret that is shown once: a token or a sign-in link, with a button to copy it. */
export function SecretOnce({
  title,
  secret,
  note,
  onClose,
}: {
  readonly title: string
  readonly secret: string
  readonly note: string
  readonly onClose: () => void
}) {
  return (
    <Alert
      title={title}
      className="surface"
      withCloseButton
      closeButtonLabel="Hide"
      onClose={onClose}
    >
      <Text size="sm" mb="xs">
        {note}
      </Text>
      <Group gap="sm" wrap="nowrap">
        <Code block style={{ flex: 1, overflowX: 'auto' }} tabIndex={0}>
          {secret}
        </Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  )
}
