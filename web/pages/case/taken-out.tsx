import { Button, Group, Text, Title } from '@mantine/core'
import { capital, fieldInWords, type CaseView } from '#api/contract.ts'
import { sayStatement } from '../../words/fact-groups.ts'

/** Facts that an analyst has taken out or corrected, with the way back. */
export function TakenOut({
  view,
  mayChange,
  onWithdraw,
}: {
  readonly view: CaseView
  readonly mayChange: boolean
  readonly onWithdraw: (n: number) => void
}) {
  const setAside = new Set(view.facts.setAside)
  const found = view.statements.filter(
    ({ n, documentId, withdrawn }) => setAside.has(n) && documentId === null && !withdrawn,
  )
  if (found.length === 0) return null
  return (
    <section aria-labelledby="facts-taken-out">
      <Title order={3} id="facts-taken-out" className="group-title">
        Taken out
      </Title>
      <Text size="xs" c="dimmed">
        On an analyst’s word. Documents say so; nothing here rests on it.
      </Text>
      <ul className="facts">
        {found.map((statement) => (
          <li key={statement.n} className="fact">
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <div style={{ flex: 1, minWidth: 0 }}>
                <Text size="sm" td="line-through">
                  {capital(fieldInWords[statement.field])}: {sayStatement(statement)}
                </Text>
                {statement.reason === null ? null : (
                  <Text size="xs" c="dimmed">
                    Reason given: {statement.reason}
                  </Text>
                )}
              </div>
              {mayChange ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Put back: ${sayStatement(statement)}`}
                  onClick={() => onWithdraw(statement.n)}
                >
                  Put back
                </Button>
              ) : null}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}
