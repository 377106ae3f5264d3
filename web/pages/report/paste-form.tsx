import { Button, Group, Kbd, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { getHotkeyHandler } from '@mantine/hooks'
import { useState } from 'react'
import type { BodyOf } from '#api/contract.ts'
import { keepDraft, readDraft } from '../../api/report-draft.ts'
import { useMe } from '../../api/session.ts'
import { modKey } from '../../ui/mod-key.ts'
import { KeptNote } from './kept-note.tsx'

/** A report as text, with what the reader may know about it besides. */
export function PasteForm({
  busy,
  onSend,
}: {
  readonly busy: boolean
  readonly onSend: (body: BodyOf<'addReport'>) => void
}) {
  const me = useMe()
  const [{ text, title, publishedAt }] = useState(() => readDraft(me.id))
  const [isKept, setKept] = useState(text !== '' || title !== '' || publishedAt !== '')
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { text, title, publishedAt },
    onValuesChange: (values) => keepDraft(me.id, values),
    validate: {
      text: (value) => (value.trim() === '' ? 'Paste the text of the report first' : null),
    },
  })
  const send = form.onSubmit((given) =>
    onSend({
      text: given.text,
      ...(given.title.trim() === '' ? {} : { title: given.title.trim() }),
      ...(given.publishedAt === '' ? {} : { publishedAt: given.publishedAt }),
    }),
  )
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {isKept ? (
          <KeptNote
            onClear={() => {
              form.setValues({ text: '', title: '', publishedAt: '' })
              setKept(false)
            }}
          />
        ) : null}
        <Textarea
          label="Text of the report"
          description="Article, statement, forum post or leak-site listing; only English is read"
          autosize
          minRows={10}
          maxRows={24}
          onKeyDown={getHotkeyHandler([['mod+Enter', () => send()]])}
          {...form.getInputProps('text')}
          key={form.key('text')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label="Title"
            description="If it has one"
            {...form.getInputProps('title')}
            key={form.key('title')}
          />
          <TextInput
            label="Published on"
            description="Turns “last Tuesday” into a date"
            type="date"
            {...form.getInputProps('publishedAt')}
            key={form.key('publishedAt')}
          />
        </SimpleGrid>
        <Group gap="md">
          <Button type="submit" loading={busy}>
            Analyse
          </Button>
          <Text size="sm" c="dimmed" visibleFrom="sm">
            <Kbd size="xs">{modKey}</Kbd> <Kbd size="xs">↵</Kbd> in the text does the same
          </Text>
        </Group>
      </Stack>
    </form>
  )
}
