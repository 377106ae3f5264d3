import { Anchor, Flex, List, Popover, Text } from '@mantine/core'
import type { RiskLevel } from '../../../api/exposure-types.ts'
import { WordBadge } from '../../../ui/word-badge.tsx'
import { riskWords } from '../../../words/exposure-words.ts'
import { capital } from '../../../words/figures.ts'

/** How likely somebody is to be a target, with the reasons one press away. */
export function RiskCell({
  who,
  level,
  risk,
  reasons,
}: {
  /** For the name of the button, so that a list of them can be told apart. */
  readonly who: string
  readonly level: RiskLevel
  readonly risk: number
  readonly reasons: readonly string[]
}) {
  return (
    <Flex
      gap={6}
      direction={{ base: 'column', sm: 'row' }}
      align={{ base: 'flex-start', sm: 'center' }}
    >
      <WordBadge word={level} label={`${riskWords[level]} · ${Math.round(risk)}`} />
      {reasons.length === 0 ? null : (
        <Popover width={300} position="bottom-end" withArrow shadow="md">
          <Popover.Target>
            <Anchor component="button" type="button" size="xs" aria-label={`Why this risk: ${who}`}>
              Why
            </Anchor>
          </Popover.Target>
          <Popover.Dropdown>
            <Text size="sm" fw={600} mb={4}>
              Why this risk
            </Text>
            <List size="sm" spacing={2}>
              {reasons.map((reason) => (
                <List.Item key={reason}>{capital(reason)}</List.Item>
              ))}
            </List>
          </Popover.Dropdown>
        </Popover>
      )}
    </Flex>
  )
}
