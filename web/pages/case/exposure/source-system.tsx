import { List, Stack, Text } from '@mantine/core'
import type { SourceGuess } from '../../../api/exposure-types.ts'
import { Section } from '../../../ui/section.tsx'
import { sayShare } from '../../../words/exposure-words.ts'

/** Which software the rows look to have been taken from. */
export function SourceSystem({ sources }: { readonly sources: readonly SourceGuess[] }) {
  return (
    <Section
      title="Source system"
      lead="Recognised by the form of record numbers, headers and dates; a copy of an export looks the same as the export."
    >
      {sources.length === 0 ? (
        <Text size="sm">Nothing in the rows shows which software they were taken from.</Text>
      ) : (
        <Stack gap="md">
          {sources.map(({ label, probability, reasons }) => (
            <div key={label}>
              <Text fw={600}>
                {label}, {sayShare(probability, 0)}
              </Text>
              <List size="sm" spacing={2}>
                {reasons.map((reason) => (
                  <List.Item key={reason}>{reason}</List.Item>
                ))}
              </List>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  )
}
