import { Checkbox, Paper, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isCounted, type CaseStatement, type CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { documentQuery } from '../../api/queries.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { sayStatement } from '../../words/fact-groups.ts'
import { capital, plural } from '../../words/figures.ts'
import { sentenceAround } from '../../words/mark-text.ts'
import { sayWho } from '../../words/modality.ts'
import { documentName } from '../../words/document-name.ts'

/** What of these statements may have been misread: those that were read in a document and count. */
export const discardable = (found: readonly CaseStatement[]): readonly CaseStatement[] =>
  found.filter((statement) => statement.documentId !== null && isCounted(statement))

/** Discards statements whose sentence the machine misread; of several, those that are ticked. */
export function DiscardDialog({
  view,
  numbers,
  onClose,
}: {
  readonly view: CaseView
  readonly numbers: readonly number[]
  readonly onClose: () => void
}) {
  const found = discardable(view.statements.filter(({ n }) => numbers.includes(n)))
  const [only] = found.length === 1 ? found : []
  const [ticked, tick] = useState<readonly string[]>(only === undefined ? [] : [String(only.n)])
  const change = useCaseChange(
    (reason: string) =>
      api.call('discardStatements', {
        params: { id: view.id },
        body: { statements: ticked.map(Number), reason, version: view.version },
      }),
    () => `${plural(ticked.length, 'statement')} discarded. Restore under “Discarded as misread”.`,
  )
  return (
    <ReasonDialog
      title="Discard what was misread"
      confirm="Discard"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={ticked.length > 0}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Text size="sm">
        For a sentence that does not say what was read in it. A discarded statement counts nowhere:
        not in the facts, the timeline, the insights, the duties or the advisory. It stays listed
        here with your reason, and can be restored.
      </Text>
      {only === undefined ? (
        <Checkbox.Group
          label="Which of these were misread?"
          value={[...ticked]}
          onChange={tick}
          required
        >
          <Stack gap="sm" mt="xs">
            {found.map((statement) => (
              <Checkbox
                key={statement.n}
                value={String(statement.n)}
                label={<Sentence view={view} statement={statement} />}
                description={aboutReading(view, statement)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : (
        <Paper p="sm">
          <Text size="sm">
            <Sentence view={view} statement={only} />
          </Text>
          <Text size="xs" c="dimmed">
            {aboutReading(view, only)}
          </Text>
        </Paper>
      )}
    </ReasonDialog>
  )
}

/** The sentence as the document has it, with the words of the statement; the words alone until it is loaded. */
function Sentence({
  view,
  statement: { documentId, start, end, quote },
}: {
  readonly view: CaseView
  readonly statement: CaseStatement
}) {
  const { data } = useQuery({
    ...documentQuery(view.id, documentId ?? ''),
    enabled: documentId !== null,
  })
  const { before, words, after } =
    data === undefined
      ? { before: '', words: quote, after: '' }
      : sentenceAround(data.text, { start, end })
  return (
    <>
      “{before}
      <b>{words}</b>
      {after}”
    </>
  )
}

/** What was read in a sentence, as whose word, and where it stands. */
function aboutReading(view: CaseView, statement: CaseStatement): string {
  const { documentId, modality, assertedBy } = statement
  const document = view.documents.find(({ id }) => id === documentId)
  const where = document === undefined ? '' : `, in “${documentName(document)}”`
  return `Read as: ${sayStatement(statement)}. ${capital(sayWho(modality, assertedBy))}${where}`
}
