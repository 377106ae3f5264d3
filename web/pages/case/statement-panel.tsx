import { Button, CloseButton, Group, List, ScrollArea, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { capital, fieldInWords, type CaseStatement, type CaseView } from '#api/contract.ts'
import { useMayChange } from '../../api/session.ts'
import { ModalityBadge } from '../../ui/word-badge.tsx'
import { sayStatement } from '../../words/fact-groups.ts'
import { plural } from '../../words/figures.ts'
import { asserterWords } from '../../words/modality.ts'
import { discardable, DiscardDialog } from './discard-dialog.tsx'

/** Escape here closes the statements, and not the drawer that they may stand in. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' }

/** What rests on the words that were picked in the document. */
export function StatementPanel({
  view,
  numbers,
  onClose,
}: {
  readonly view: CaseView
  readonly numbers: readonly number[]
  readonly onClose: () => void
}) {
  const close = useRef<HTMLButtonElement>(null)
  const from = useRef<Element | null>(null)
  const found = view.statements.filter(({ n }) => numbers.includes(n))
  const mayChange = useMayChange('discardStatements', view)
  const [discarding, discard] = useState<number | null>(null)
  const misreadable = mayChange ? discardable(found) : []

  useEffect(() => {
    if (document.activeElement !== close.current) from.current = document.activeElement
    close.current?.focus({ preventScroll: true })
  }, [numbers])

  function leave(): void {
    onClose()
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true })
  }

  return (
    <section
      className="statements"
      aria-label="Statements that rest on these words"
      onKeyDown={(event) => {
        // Escape in the dialog, which is a child of this section, closes the dialog alone.
        if (event.key === 'Escape' && discarding === null) leave()
      }}
    >
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {plural(found.length, 'statement')} on these words
        </Text>
        <CloseButton
          ref={close}
          size="sm"
          aria-label="Close the statements"
          onClick={leave}
          {...ownEscape}
        />
      </Group>
      <ScrollArea.Autosize mah={190} type="auto" viewportProps={{ tabIndex: 0, ...ownEscape }}>
        <List listStyleType="none" spacing={8} m={0} p={0}>
          {found.map((statement) => (
            <OneStatement
              key={statement.n}
              statement={statement}
              onDiscard={misreadable.includes(statement) ? () => discard(statement.n) : null}
            />
          ))}
        </List>
      </ScrollArea.Autosize>
      {discarding === null ? null : (
        <DiscardDialog view={view} numbers={[discarding]} onClose={() => discard(null)} />
      )}
    </section>
  )
}

function OneStatement({
  statement,
  onDiscard,
}: {
  readonly statement: CaseStatement
  /** Null where it cannot have been misread, or where the role may not say so. */
  readonly onDiscard: (() => void) | null
}) {
  return (
    <List.Item styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <Text size="sm">
          <Text span size="sm" c="dimmed">
            {capital(fieldInWords[statement.field])}:
          </Text>{' '}
          {sayStatement(statement)}
        </Text>
        <ModalityBadge modality={statement.modality} assertedBy={statement.assertedBy} />
      </Group>
      <Text size="xs" c="dimmed">
        Said by {asserterWords[statement.assertedBy].label} · extracted by {statement.extractor},{' '}
        {Math.round(statement.confidence * 100)}% sure of the reading · statement {statement.n}
        {statement.discarded === null ? '' : ` · discarded: ${statement.discarded.reason}`}
      </Text>
      {onDiscard === null ? null : (
        <Button
          size="compact-xs"
          variant="default"
          mt={4}
          aria-label={`Discard as misread: ${sayStatement(statement)}`}
          onClick={onDiscard}
          {...ownEscape}
        >
          Discard as misread
        </Button>
      )}
    </List.Item>
  )
}
