import '@mantine/dropzone/styles.css'
import { CloseButton, Group, List, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconDatabaseImport } from '@tabler/icons-react'
import { plural, sayBytes } from '../../../words/figures.ts'

/** Files of one leak, dropped or chosen, until they are sent together. */
export function LeakFiles({
  files,
  busy,
  onChange,
}: {
  readonly files: readonly File[]
  readonly busy: boolean
  readonly onChange: (files: readonly File[]) => void
}) {
  const add = (more: readonly File[]): void => {
    const known = new Set(files.map(({ name, size }) => `${name} ${size}`))
    onChange([...files, ...more.filter(({ name, size }) => !known.has(`${name} ${size}`))])
  }
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return (
    <Stack gap="sm">
      <Dropzone
        disabled={busy}
        onDrop={add}
        inputProps={{ 'aria-label': 'Files of the leak' }}
        aria-label="Drop the files of the leak here, or press Enter to choose them"
      >
        <Group justify="center" gap="lg" mih={120} style={{ pointerEvents: 'none' }}>
          <IconDatabaseImport size={40} stroke={1.4} aria-hidden />
          <div>
            <Text size="lg" fw={600}>
              Drop the files here, or choose them
            </Text>
            <Text size="sm" c="dimmed" maw={460}>
              CSV and its kin, JSON, XML, SQL dumps, Excel, Parquet, SQLite, lists of credentials,
              LDIF and vCard, Salesforce exports; also inside zip, gz, zst, bz2, xz, 7z, rar and
              tar.
            </Text>
          </div>
        </Group>
      </Dropzone>
      {files.length === 0 ? null : (
        <div>
          <Text size="sm" fw={600} role="status">
            {plural(files.length, 'file')}, {sayBytes(bytes)}
          </Text>
          <List listStyleType="none" size="sm">
            {files.map((file) => (
              <List.Item key={`${file.name} ${file.size}`}>
                <Group gap={6} wrap="nowrap">
                  <CloseButton
                    size="sm"
                    disabled={busy}
                    aria-label={`Leave out ${file.name}`}
                    onClick={() => onChange(files.filter((other) => other !== file))}
                  />
                  <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {file.name}{' '}
                    <Text span size="sm" c="dimmed">
                      {sayBytes(file.size)}
                    </Text>
                  </Text>
                </Group>
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  )
}
