import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CaseView } from '#api/contract.ts'
import { caseSearchQuery } from '../../api/queries.ts'

/** Another case, as far as it is offered for merging. */
export interface OtherCase {
  readonly id: string
  readonly title: string
}

const most = 3

/** Follow-ups open cases of their own: says which others name the same victim, and offers to join them. */
export function SameVictim({
  view,
  onMerge,
}: {
  readonly view: CaseView
  readonly onMerge: ((other: OtherCase) => void) | null
}) {
  const victim = view.facts.victims[0]?.name ?? ''
  const { data } = useQuery({ ...caseSearchQuery(victim), enabled: victim !== '' })
  const others = (data?.cases ?? [])
    .filter(({ id, victims }) => id !== view.id && victims.some((name) => isSame(name, victim)))
    .slice(0, most)
  if (others.length === 0 || victim === '') return null
  return (
    <Alert color="gray" className="surface" title={`${victim} is the victim of another case too`}>
      <Stack gap={6}>
        <Text size="sm">If both tell of one event, make them one: disagreement stays visible.</Text>
        {others.map(({ id, title }) => (
          <Group key={id} gap="sm" justify="space-between">
            <Anchor component={Link} to={`/cases/${id}`} size="sm">
              {title}
            </Anchor>
            {onMerge === null ? null : (
              <Button
                size="xs"
                variant="default"
                aria-label={`Merge into this case: ${title}`}
                onClick={() => onMerge({ id, title })}
              >
                Merge into this case
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Alert>
  )
}

const isSame = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en')
