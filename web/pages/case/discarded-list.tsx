import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { capital, fieldInWords, type CaseStatement, type CaseView } from '#api/contract.ts'
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
  /** Shows the words in their document. */
  readonly onShow: (numbers: readonly number[]) => void
  readonly onRestore: (numbers: readonly number[]) => void
}) {
  const nameOf = usePersonNames()
  const found = discardedIn(view.statements)
  if (found.length === 0) return null
  return (
    <section aria-labelledby="facts-discarded">
      <Title order={3} id="facts-discarded" className="group-title">
        Discarded as misread
      </Title>
      <Text size="xs" c="dimmed">
        An analyst says that these sentences were misread. They count nowhere.
      </Text>
      <ul className="facts">
        {found.map(({ numbers, said, quotes, discarded }) => (
          <li key={numbers.join(' ')} className="fact">
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <UnstyledButton
                className="fact-sentence"
                style={{ flex: 1, minWidth: 0 }}
                onClick={() => onShow(numbers)}
              >
                <Text component="del" size="sm" display="block" td="line-through">
                  {said}
                </Text>
                <Text component="span" size="xs" c="dimmed" display="block">
                  {quotes}
                </Text>
                <Text component="span" size="xs" c="dimmed" display="block">
                  By {nameOf(discarded.by)}, {sayInstant(discarded.at)}: {discarded.reason}
                </Text>
              </UnstyledButton>
              {mayChange ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Restore: ${said}`}
                  onClick={() => onRestore(numbers)}
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

/** What was discarded and not replaced since; what was read alike and discarded in one act is one line. */
function discardedIn(statements: readonly CaseStatement[]) {
  const found = statements.flatMap((statement) =>
    statement.withdrawn || statement.discarded === null
      ? []
      : [
          {
            statement,
            discarded: statement.discarded,
            said: `${capital(fieldInWords[statement.field])}: ${sayStatement(statement)}`,
          },
        ],
  )
  const acts = Map.groupBy(found, ({ said, discarded }) => JSON.stringify([said, discarded]))
  return [...acts.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const quotes = new Set(alike.map(({ statement }) => `“${statement.quote}”`))
    return [
      {
        numbers: alike.map(({ statement }) => statement.n),
        said: first.said,
        quotes: `${[...quotes].join(', ')}${alike.length > quotes.size ? ` in ${alike.length} passages` : ''}`,
        discarded: first.discarded,
      },
    ]
  })
}
