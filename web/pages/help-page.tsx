import { List, Stack, Table, Text, Title } from '@mantine/core'
import { ShortcutTable } from '../shell/shortcuts.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { asserterWords, modalityWords, type Word } from '../words/modality.ts'
import { stateWords } from '../words/case-words.ts'
import { capital } from '../words/figures.ts'
import { roleWords } from '../words/role-words.ts'

/** What the words mean, how the work goes, and the keys. */
export function HelpPage() {
  return (
    <>
      <PageHead
        title="Help"
        lead="What the words mean and how a report becomes a finished response."
      />
      <Stack gap="xl" maw={820}>
        <section>
          <Title order={2} size="h4" mb="xs">
            From a report to a response
          </Title>
          <List type="ordered" spacing={6}>
            <List.Item>
              Give Breakwater a report: paste it, upload a file, or name a page. It needs neither
              the network nor a language model to read it.
            </List.Item>
            <List.Item>
              Check the facts against the document beside them. Every fact shows who says it, how
              surely, and the words that say it.
            </List.Item>
            <List.Item>
              Put right what is wrong: an override needs a reason, outweighs the documents, and can
              be withdrawn. What the machine misread can be discarded, and restored.
            </List.Item>
            <List.Item>Move the case on, hand out the tasks, and publish the advisory.</List.Item>
          </List>
        </section>
        <WordTable title="How sure" words={modalityWords} />
        <WordTable title="Who says it" words={asserterWords} />
        <WordTable title="Where a case stands" words={stateWords} />
        <WordTable title="What a role may do" words={roleWords} />
        <section>
          <Title order={2} size="h4" mb="xs">
            Keys
          </Title>
          <ShortcutTable />
        </section>
        <Text size="sm" c="dimmed">
          The analysis can be wrong. Figures of how often, by field, are in docs/quality.md. It is
          no legal advice.
        </Text>
      </Stack>
    </>
  )
}

function WordTable({
  title,
  words,
}: {
  readonly title: string
  readonly words: Readonly<Record<string, Word>>
}) {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {Object.entries(words).map(([word, { label, meaning }]) => (
            <Table.Tr key={word}>
              <Table.Th scope="row" w={150}>
                {capital(label)}
              </Table.Th>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
