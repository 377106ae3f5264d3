import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { keepDraft, readDraft } from '../../api/report-draft.ts'
import { useMe } from '../../api/session.ts'

/** A report as the address of a page. */
export function AddressForm({
  busy,
  onSend,
}: {
  readonly busy: boolean
  readonly onSend: (url: string) => void
}) {
  const me = useMe()
  const [{ url }] = useState(() => readDraft(me.id))
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { url },
    onValuesChange: (values) => keepDraft(me.id, values),
    validate: {
      url: (value) =>
        /^https?:\/\/\S+$/i.test(value.trim())
          ? null
          : 'Enter a full address that begins with http:// or https://',
    },
  })
  return (
    <form onSubmit={form.onSubmit((given) => onSend(given.url.trim()))} noValidate>
      <Stack gap="md">
        <TextInput
          label="Address of the page"
          description="The server fetches it once. Addresses inside your own network are refused."
          type="url"
          placeholder="https://news.example/article"
          leftSection={<IconLink size={16} aria-hidden />}
          {...form.getInputProps('url')}
          key={form.key('url')}
        />
        <Group>
          <Button type="submit" loading={busy}>
            Fetch and analyse
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
