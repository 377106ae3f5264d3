import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconLink } from '@tabler/icons-react'

/** A report as the address of a page. */
export function AddressForm({
  busy,
  onSend,
}: {
  readonly busy: boolean
  readonly onSend: (url: string) => void
}) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { url: '' },
    validate: {
      url: (value) =>
        /^https?:\/\/\S+$/i.test(value.trim())
          ? null
          : 'Enter a full address that begins with http:// or https://',
    },
  })
  return (
    <form onSubmit={form.onSubmit(({ url }) => onSend(url.trim()))} noValidate>
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
