import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reasonsQuery } from '../../../api/exposure.ts'
import { saveExport, type ExportFormat, type ExportList } from '../../../api/save-export.ts'
import { useMay } from '../../../api/session.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { Section } from '../../../ui/section.tsx'

const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'parquet']
const lists: readonly {
  readonly what: ExportList
  readonly label: string
  readonly holds: string
}[] = [
  {
    what: 'people',
    label: 'People to be told',
    holds: 'For notices: one row a person with address, place, kinds of data and risk, unmasked.',
  },
  {
    what: 'companies',
    label: 'Companies to be told',
    holds: 'For account managers: name, domain, people exposed, risk.',
  },
  {
    what: 'our-people',
    label: 'Our own people',
    holds: 'For the security team: who among us is in the leak, unmasked.',
  },
  {
    what: 'our-logins',
    label: 'Logins at our pages',
    holds:
      'For those who lock accounts: names and pages, of customers and staff, unmasked; no passwords.',
  },
  {
    what: 'jurisdictions',
    label: 'Counts for authorities',
    holds: 'For the privacy team: people by country, state and kind of data; names nobody.',
  },
]

interface Asked {
  readonly what: ExportList
  readonly format: ExportFormat
}

/** Lists to act on, one for each audience, with no more in it than that audience needs. */
export function ExportLists({
  runId,
  hasOurs,
  hasOurLogins,
}: {
  readonly runId: string
  readonly hasOurs: boolean
  readonly hasOurLogins: boolean
}) {
  const mayExport = useMay('exportAffected')
  const [asked, setAsked] = useState<Asked | null>(null)
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: (given: Asked & { readonly reason: string }) => saveExport(runId, given),
    onSuccess: () => {
      notifications.show({ message: 'Downloaded. Delete the file when it has served.' })
      setAsked(null)
      return client.invalidateQueries(reasonsQuery(runId))
    },
  })
  return (
    <Section
      title="Lists to act on"
      lead="A list leaves the encrypted store, so an administrator gives a reason, and each download is in the audit log."
    >
      {mayExport ? (
        <Stack gap="md">
          {lists
            .filter(({ what }) => what !== 'our-people' || hasOurs)
            .filter(({ what }) => what !== 'our-logins' || hasOurLogins)
            .map(({ what, label, holds }) => (
              <ListOffer
                key={what}
                label={label}
                holds={holds}
                onAsk={(format) => {
                  save.reset()
                  setAsked({ what, format })
                }}
              />
            ))}
        </Stack>
      ) : (
        <Text size="sm">Ask an administrator of your team for a list.</Text>
      )}
      {asked === null ? null : (
        <ReasonDialog
          title={`Download ${lists.find(({ what }) => what === asked.what)?.label.toLowerCase() ?? 'a list'}`}
          confirm={`Download ${asked.format.toUpperCase()}`}
          error={save.error}
          busy={save.isPending}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => save.mutate({ ...asked, reason })}
        >
          <Text size="sm">
            The file is no longer under the retention date of this leak: keep it only as long as it
            is needed.
          </Text>
        </ReasonDialog>
      )}
    </Section>
  )
}

function ListOffer({
  label,
  holds,
  onAsk,
}: {
  readonly label: string
  readonly holds: string
  readonly onAsk: (format: ExportFormat) => void
}) {
  return (
    <Group justify="space-between" gap="sm">
      <div style={{ flex: '1 1 300px' }}>
        <Text fw={550}>{label}</Text>
        <Text size="sm" c="dimmed">
          {holds}
        </Text>
      </div>
      <Group gap="xs">
        {formats.map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            aria-label={`Download ${label} as ${format.toUpperCase()}`}
            onClick={() => onAsk(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </Group>
    </Group>
  )
}
