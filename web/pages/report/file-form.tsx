import '@mantine/dropzone/styles.css'
import { Group, Stack, Text } from '@mantine/core'
import { Dropzone, type FileRejection } from '@mantine/dropzone'
import { IconFileUpload, IconFileX } from '@tabler/icons-react'
import { useState } from 'react'

/** A report as a file, dropped or chosen; one at a time, so that each gives a clear answer. */
export function FileForm({
  busy,
  onSend,
}: {
  readonly busy: boolean
  readonly onSend: (file: File) => void
}) {
  const [refused, setRefused] = useState<string | null>(null)
  return (
    <Stack gap="sm">
      <Dropzone
        loading={busy}
        multiple={false}
        onDrop={([file]: readonly File[]) => {
          setRefused(null)
          if (file !== undefined) onSend(file)
        }}
        onReject={(files: readonly FileRejection[]) => setRefused(explain(files))}
        inputProps={{ 'aria-label': 'File of the report' }}
        aria-label="Drop a report here, or press Enter to choose a file"
      >
        <Group justify="center" gap="lg" mih={220} style={{ pointerEvents: 'none' }}>
          <Dropzone.Accept>
            <IconFileUpload size={44} stroke={1.4} aria-hidden />
          </Dropzone.Accept>
          <Dropzone.Reject>
            <IconFileX size={44} stroke={1.4} aria-hidden />
          </Dropzone.Reject>
          <Dropzone.Idle>
            <IconFileUpload size={44} stroke={1.4} aria-hidden />
          </Dropzone.Idle>
          <div>
            <Text size="lg" fw={600}>
              Drop a report here, or choose a file
            </Text>
            <Text size="sm" c="dimmed" maw={420}>
              PDF, Word (DOCX), HTML, mail (EML), Markdown or text. The server says so if it cannot
              read a file, and keeps nothing of it then.
            </Text>
          </div>
        </Group>
      </Dropzone>
      <Text size="sm" c="var(--mantine-color-error)" role="alert">
        {refused}
      </Text>
    </Stack>
  )
}

const explain = (files: readonly FileRejection[]): string =>
  files.length > 1
    ? `${files.length} files were dropped and none was sent. Drop them one by one.`
    : 'That is no file this page can send. Choose a document.'
