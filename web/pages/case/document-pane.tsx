import {
  ActionIcon,
  Anchor,
  Group,
  Paper,
  ScrollArea,
  Skeleton,
  Stack,
  Tabs,
  Text,
  Tooltip,
} from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import {
  isCounted,
  pathTo,
  type CaseStatement,
  type CaseView,
  type DocumentSummary,
} from '#api/contract.ts'
import { documentQuery } from '../../api/queries.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { documentName } from '../../words/document-name.ts'
import { sayDay } from '../../words/time.ts'
import { DocumentText } from './document-text.tsx'
import { StatementPanel } from './statement-panel.tsx'

/** More than a browser lays out in one go without a pause; the original can be downloaded. */
const longest = 400_000

/** The documents of a case as tabs, each with the words that statements rest on marked. */
export function DocumentPane({
  view,
  docId,
  active,
  onDocument,
  onPick,
}: {
  readonly view: CaseView
  readonly docId: string
  /** Numbers of the statements to show. */
  readonly active: readonly number[]
  readonly onDocument: (id: string) => void
  readonly onPick: (numbers: readonly number[]) => void
}) {
  const found = useQuery(documentQuery(view.id, docId))
  const viewport = useRef<HTMLDivElement>(null)
  const [picked, setPicked] = useState<readonly number[]>([])
  const summary = view.documents.find(({ id }) => id === docId)
  const text = found.data?.text.slice(0, longest) ?? ''
  const spans = useSpans(view, { docId, active })

  useEffect(() => setPicked([]), [docId])

  useScrollToMark(viewport, { active, docId, text })

  return (
    <Paper className="surface pane-paper">
      {view.documents.length > 1 ? (
        <DocumentTabs documents={view.documents} docId={docId} onDocument={onDocument} />
      ) : null}
      {summary === undefined ? null : <About view={view} document={summary} />}
      <ScrollArea
        type="auto"
        className="pane-scroll"
        viewportRef={viewport}
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Text of the document' }}
      >
        {found.isPending ? (
          <LoadingText />
        ) : found.isError ? (
          <Stack p="md">
            <ProblemNotice
              error={found.error}
              title="The document could not be loaded"
              onRetry={() => void found.refetch()}
            />
          </Stack>
        ) : (
          <DocumentText
            text={text}
            spans={spans}
            active={active}
            onPick={(numbers) => {
              setPicked(numbers)
              onPick(numbers)
            }}
          />
        )}
        {found.data !== undefined && found.data.text.length > longest ? <CutHere /> : null}
      </ScrollArea>
      {picked.length === 0 ? null : (
        <StatementPanel view={view} numbers={picked} onClose={() => setPicked([])} />
      )}
    </Paper>
  )
}

/** The statements whose words are marked in the document. */
function useSpans(
  { statements }: CaseView,
  { docId, active }: { readonly docId: string; readonly active: readonly number[] },
): readonly CaseStatement[] {
  // What was discarded is marked only while it is shown: as text, so that the marks change with it alone.
  const discarded = statements
    .filter((each) => !isCounted(each) && active.includes(each.n))
    .map(({ n }) => n)
    .join(' ')
  return useMemo(
    () =>
      statements.filter(
        (each) =>
          each.documentId === docId &&
          (isCounted(each) || discarded.split(' ').includes(String(each.n))),
      ),
    [statements, docId, discarded],
  )
}

const CutHere = () => (
  <Text size="sm" c="dimmed" p="lg">
    The first {longest.toLocaleString('en-GB')} characters are shown. Download the original for the
    rest.
  </Text>
)

/** Brings the first mark into view whenever other statements, another document or its text are shown. */
function useScrollToMark(
  viewport: RefObject<HTMLDivElement | null>,
  {
    active,
    docId,
    text,
  }: { readonly active: readonly number[]; readonly docId: string; readonly text: string },
): void {
  const reducedMotion = useReducedMotion()
  useEffect(() => {
    const area = viewport.current
    const mark = area?.querySelector('mark[data-active]')
    if (area === null || mark === null || mark === undefined) return
    const there = mark.getBoundingClientRect()
    const here = area.getBoundingClientRect()
    // Already well in view: a jump would only confuse.
    if (there.top > here.top + 24 && there.bottom < here.bottom - 24) return
    area.scrollTo({
      top: area.scrollTop + there.top - here.top - here.height / 3,
      behavior: reducedMotion ? 'auto' : 'smooth',
    })
  }, [viewport, active, docId, text, reducedMotion])
}

function DocumentTabs({
  documents,
  docId,
  onDocument,
}: {
  readonly documents: CaseView['documents']
  readonly docId: string
  readonly onDocument: (id: string) => void
}) {
  return (
    <Tabs value={docId} onChange={(id) => (id === null ? undefined : onDocument(id))}>
      <Tabs.List style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
        {documents.map((document, i) => (
          <Tabs.Tab key={document.id} value={document.id} style={{ flexShrink: 0 }}>
            <Text size="sm" truncate maw={190}>
              {i + 1}. {documentName(document)}
            </Text>
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}

const LoadingText = () => (
  <Stack p="lg" aria-busy="true">
    {['100%', '96%', '98%', '70%', '99%', '94%', '40%'].map((width) => (
      <Skeleton key={width} h={13} w={width} />
    ))}
  </Stack>
)

function About({
  view,
  document,
}: {
  readonly view: CaseView
  readonly document: DocumentSummary
}) {
  const original = pathTo('getOriginal', { params: { id: view.id, docId: document.id } })
  const parts = [
    document.siteName,
    document.publishedAt === null ? null : `published ${sayDay(document.publishedAt)}`,
    `received ${sayDay(document.receivedAt)}`,
  ].filter((part) => part !== null)
  return (
    <Group justify="space-between" wrap="nowrap" px="lg" py="sm" className="pane-head">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} size="sm" lineClamp={2}>
          {documentName(document)}
        </Text>
        <Text size="xs" c="dimmed">
          {parts.join(' · ')}
          {document.origin.kind === 'url' ? (
            <>
              {' · '}
              <Anchor
                href={document.origin.finalUrl}
                rel="noreferrer noopener"
                target="_blank"
                size="xs"
              >
                {hostOf(document.origin.finalUrl)}
              </Anchor>
            </>
          ) : null}
        </Text>
      </div>
      <Tooltip
        label={`Download the original, kept byte for byte. sha256 ${document.sha256.slice(0, 16)}…`}
      >
        <ActionIcon
          component="a"
          href={original}
          download
          variant="subtle"
          color="gray"
          aria-label="Download the original"
        >
          <IconDownload size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
