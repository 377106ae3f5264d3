import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnopenedView } from '#api/contract.ts'
import { unopenedQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import { NotLoaded } from '../ui/not-loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProblemNotice } from '../ui/problem.tsx'
import { ShowMore } from '../ui/show-more.tsx'
import { documentName } from '../words/document-name.ts'
import { plural } from '../words/figures.ts'
import { sayInstant } from '../words/time.ts'
import { OpenCaseDialog } from './report/open-case-dialog.tsx'

/** What was taken in and became no case, so that somebody who knows better finds it again. */
export function DocumentsPage() {
  const found = useInfiniteQuery(unopenedQuery)
  const documents = found.data?.pages.flatMap((page) => page.documents) ?? []
  const total = found.data?.pages[0]?.total ?? 0
  const mayOpen = useMay('openOnWord')
  const [opening, setOpening] = useState<UnopenedView | null>(null)
  return (
    <>
      <PageHead
        title="Documents without a case"
        lead="No report of a breach was found in them, or they are in a language that is not read. Whoever knows better opens a case."
      />
      {found.data === undefined ? (
        <NotLoaded found={found} label="Loading the documents" />
      ) : (
        <Stack gap="sm" maw={980}>
          <Text size="sm" c="dimmed">
            {total === 0
              ? 'None: every document that was taken in belongs to a case.'
              : `${plural(total, 'document')}, the latest first`}
          </Text>
          {documents.map((document) => (
            <Unopened
              key={document.id}
              document={document}
              onOpen={mayOpen ? () => setOpening(document) : null}
            />
          ))}
          {found.isError ? <ProblemNotice error={found.error} /> : null}
          <ShowMore list={found} style={{ alignSelf: 'center' }}>
            Load more ({documents.length} of {total} shown)
          </ShowMore>
        </Stack>
      )}
      {opening === null ? null : (
        <OpenCaseDialog
          documentId={opening.id}
          isRead={opening.language === null || opening.language === 'en'}
          onClose={() => setOpening(null)}
        />
      )}
    </>
  )
}

function Unopened({
  document,
  onOpen,
}: {
  readonly document: UnopenedView
  /** Null where the role may not. */
  readonly onOpen: (() => void) | null
}) {
  const name = documentName(document)
  return (
    <Paper p="md" className="surface">
      <Group justify="space-between" align="flex-start" gap="md">
        <div style={{ flex: '1 1 320px', minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size="sm" lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
            {document.opening}
          </Text>
          <Text size="xs" c="dimmed" mt={4}>
            {document.siteName === null ? '' : `${document.siteName} · `}
            {document.siteName === null ? 'Received' : 'received'} {sayInstant(document.receivedAt)}
          </Text>
        </div>
        {onOpen === null ? null : (
          <Button size="xs" variant="default" aria-label={`Open a case: ${name}`} onClick={onOpen}>
            Open a case
          </Button>
        )}
      </Group>
    </Paper>
  )
}
