import { Alert, Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JobViewBody } from '#api/contract.ts'
import { OpenCaseDialog } from './open-case-dialog.tsx'

/** Refusals of what was given itself, which would be the same once more. */
const isFinal = (code: string | undefined): boolean =>
  code === 'URL_REFUSED' || code?.startsWith('INPUT_') === true

/** Ways on from a report that did not become a case. */
export interface WaysOn {
  /** Sends the same again; null where this page does not have it any more. */
  readonly onRetry: (() => void) | null
  readonly isSending: boolean
  /** Back to the form, with what was typed. */
  readonly onBack: () => void
  /** To an empty form. */
  readonly onOther: () => void
}

export function NotTakenIn({
  error,
  ways: { onRetry, isSending, onBack },
}: {
  readonly error: JobViewBody['error']
  readonly ways: WaysOn
}) {
  const again = isFinal(error?.code) ? null : onRetry
  return (
    <Stack maw={760}>
      <Alert
        role="alert"
        color="red"
        variant="outline"
        className="surface"
        title="The report could not be taken in"
      >
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {error?.message ?? 'No reason was given. Nothing was kept.'}
        </Text>
        <Text size="xs" ff="monospace" mt="xs">
          {error?.code ?? 'INTERNAL'}
        </Text>
      </Alert>
      <Group gap="sm">
        {again === null ? null : (
          <Button loading={isSending} onClick={again}>
            Try again
          </Button>
        )}
        <Button variant={again === null ? 'filled' : 'default'} onClick={onBack}>
          Back to what you gave
        </Button>
      </Group>
    </Stack>
  )
}

export function Cancelled({ ways: { onRetry, isSending, onBack } }: { readonly ways: WaysOn }) {
  return (
    <Stack maw={760}>
      <Alert color="gray" className="surface" title="Cancelled">
        The work was stopped as you asked. No case was opened.
      </Alert>
      <Group gap="sm">
        {onRetry === null ? null : (
          <Button loading={isSending} onClick={onRetry}>
            Start it again
          </Button>
        )}
        <Button variant={onRetry === null ? 'filled' : 'default'} onClick={onBack}>
          Back to what you gave
        </Button>
      </Group>
    </Stack>
  )
}

export function UnreadLanguage({
  language,
  documentId,
  ways,
}: {
  readonly language: string
  readonly documentId: string | null
  readonly ways: WaysOn
}) {
  return (
    <Paper p="lg" maw={760} className="surface" role="status">
      <Stack gap="md">
        <Title order={2}>This document is in {language}</Title>
        <Text size="sm">
          Only English is read: whether it reports a breach was not found out. It was kept, and no
          case was opened. Add it again in English; a machine translation will do.
        </Text>
        <Text size="sm">
          If you know that it reports a breach, open the case and add the facts by hand.
        </Text>
        <WithoutCase documentId={documentId} isRead={false} ways={ways} />
      </Stack>
    </Paper>
  )
}

export function NoBreach({
  documentId,
  ways,
}: {
  readonly documentId: string | null
  readonly ways: WaysOn
}) {
  return (
    <Paper p="lg" maw={760} className="surface" role="status">
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <IconInfoCircle size={24} aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Title order={2}>No report of a breach was found in this document</Title>
            <Text c="dimmed" size="sm">
              It was kept under{' '}
              <Anchor component={Link} to="/documents" inherit underline="always">
                Documents without a case
              </Anchor>
              , and no case was opened.
            </Text>
          </div>
        </Group>
        <div>
          <Text size="sm" fw={600}>
            Why
          </Text>
          <Text size="sm">
            No sentence says, claims or suspects that somebody’s data or systems were accessed,
            stolen, leaked or offered for sale. Product news, notes on a vulnerability without a
            victim, and general advice end here as well.
          </Text>
        </div>
        <div>
          <Text size="sm" fw={600} mb={4}>
            If you know better
          </Text>
          <List size="sm" spacing={4}>
            <List.Item>Open the case on your word, with the reason.</List.Item>
            <List.Item>
              Check that the whole text came along: pages behind a sign-in or drawn by scripts often
              arrive without their article. Paste the text instead.
            </List.Item>
            <List.Item>
              Where the breach is told in a picture or a table, paste the sentence that says what
              happened and to whom.
            </List.Item>
          </List>
        </div>
        <WithoutCase documentId={documentId} isRead ways={ways} />
      </Stack>
    </Paper>
  )
}

/** Ways on from a document that was kept without a case. */
function WithoutCase({
  documentId,
  isRead,
  ways: { onBack, onOther },
}: {
  readonly documentId: string | null
  readonly isRead: boolean
  readonly ways: WaysOn
}) {
  return (
    <Group gap="sm">
      <OpenAnyway documentId={documentId} isRead={isRead} />
      <Button variant="default" onClick={onBack}>
        Back to what you gave
      </Button>
      <Button variant="default" onClick={onOther}>
        Add another report
      </Button>
    </Group>
  )
}

function OpenAnyway({
  documentId,
  isRead,
}: {
  readonly documentId: string | null
  readonly isRead: boolean
}) {
  const [asking, ask] = useDisclosure(false)
  if (documentId === null) return null
  return (
    <>
      <Button onClick={ask.open}>Open a case anyway</Button>
      {asking ? (
        <OpenCaseDialog documentId={documentId} isRead={isRead} onClose={ask.close} />
      ) : null}
    </>
  )
}
