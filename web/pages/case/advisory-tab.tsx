import { Box, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { tlpMarkings, usualMarking, type CaseView } from '#api/contract.ts'

const formats = [
  ['pdf', 'PDF'],
  ['html', 'HTML'],
  ['docx', 'Word'],
  ['md', 'Markdown'],
] as const

/** The publishable account of the case, as it will look, and its files. */
export function AdvisoryTab({ view }: { readonly view: CaseView }) {
  const [tlp, setTlp] = useState<string>(usualMarking.case)
  const address = (format: string, disposition: 'inline' | 'attachment'): string =>
    `/api/cases/${encodeURIComponent(view.id)}/advisory?${new URLSearchParams({ format, tlp, disposition })}`
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="md">
        <Select
          label="Marking"
          description="Who may see it (TLP 2.0)"
          data={tlpMarkings}
          value={tlp}
          allowDeselect={false}
          onChange={(value) => setTlp(value ?? 'TLP:AMBER')}
          w={220}
        />
        <Group gap="sm">
          {formats.map(([format, label]) => (
            <Button
              key={format}
              component="a"
              href={address(format, 'attachment')}
              download
              variant={format === 'pdf' ? 'filled' : 'default'}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {label}
            </Button>
          ))}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        Nothing stands in it that no statement supports; numbers in brackets lead to the quoted
        sentences at the end.
      </Text>
      <Box
        component="iframe"
        title="Preview of the advisory"
        src={address('html', 'inline')}
        sandbox=""
        w="100%"
        h="75vh"
        className="surface"
        style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 8 }}
      />
    </Stack>
  )
}
