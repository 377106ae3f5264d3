import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { exportAudiences, exportFormats, exportPath } from '../../../api/exposure.ts'
import type { LeakRun } from '../../../api/exposure-view.ts'
import { useMay } from '../../../api/session.ts'
import { Section } from '../../../ui/section.tsx'

/** Lists to act on, one for each audience, with no more in it than that audience needs. */
export function ExportLists({ run }: { readonly run: LeakRun }) {
  const mayExport = useMay('analyst')
  return (
    <Section
      title="Lists to act on"
      lead="Unmasked where the audience needs it, so each download is logged with your name. Cells that a spreadsheet could take for a formula are made harmless."
    >
      {mayExport ? (
        <Stack gap="md">
          {exportAudiences.map(({ id, label, holds }) => (
            <Group key={id} justify="space-between" gap="sm">
              <div style={{ flex: '1 1 300px' }}>
                <Text fw={550}>{label}</Text>
                <Text size="sm" c="dimmed">
                  {holds}
                </Text>
              </div>
              <Group gap="xs">
                {exportFormats.map((format) => (
                  <Button
                    key={format}
                    size="xs"
                    variant="default"
                    leftSection={<IconDownload size={14} aria-hidden />}
                    aria-label={`Download ${label} as ${format.toUpperCase()}`}
                    component="a"
                    href={exportPath(run, id, format)}
                    download
                  >
                    {format.toUpperCase()}
                  </Button>
                ))}
              </Group>
            </Group>
          ))}
        </Stack>
      ) : (
        <Text size="sm">
          Lists hold personal data; an analyst or administrator can download them.{' '}
          <Anchor href="/settings?tab=people" size="sm">
            Who is that?
          </Anchor>
        </Text>
      )}
    </Section>
  )
}
