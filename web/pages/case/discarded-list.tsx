import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { capital, fieldInWords, type CaseView } from '#api/contract.ts'
import { usePersonNames } from '../../api/person-names.ts'
import { sayStatement } from '../../words/fact-groups.ts'
import { sayInstant } from '../../words/time.ts'

/** Statements that were discarded as misread: by whom, when and why, with the way back. */
export function DiscardedList({
  view,
  mayChange,
  onShow,
  onRestore,
}: {
  readonly view: CaseView
  readonly mayChange: boolean
  /** Shows the words in the document. */
  readonly onShow: (n: number) => void
  readonly onRestore: (n: number) => void
}) {
  const nameOf = usePersonNames()
  const found = view.statements.flatMap((statement) =>
    statement.withdrawn || statement.discarded === null
      ? []
      : [{ statement, discarded: statement.discarded }],
  )
  if (found.length === 0) return null
  return (
    <section aria-labelledby="facts-discarded">
      <Title order={3} id="facts-discarded" className="group-title">
        Discarded as misread
      </Title>
      <Text size="xs" c="dimmed">
        The machine misread these sentences, an analyst says. They count nowhere.
      </Text>
      <ul className="facts">
        {found.map(({ statement, discarded }) => (
          <li key={statement.n} className="fact">
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <UnstyledButton
                className="fact-sentence"
                style={{ flex: 1, minWidth: 0 }}
                onClick={() => onShow(statement.n)}
              >
                <Text component="del" size="sm" display="block">
                  {capital(fieldInWords[statement.field])}: {sayStatement(statement)}
                </Text>
                <Text component="span" size="xs" c="dimmed" display="block">
                  “{statement.quote}”
                </Text>
                <Text component="span" size="xs" c="dimmed" display="block">
                  Discarded by {nameOf(discarded.by)}, {sayInstant(discarded.at)}:{' '}
                  {discarded.reason}
                </Text>
              </UnstyledButton>
              {mayChange ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Restore: ${sayStatement(statement)}`}
                  onClick={() => onRestore(statement.n)}
                >
                  Restore
                </Button>
              ) : null}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}
