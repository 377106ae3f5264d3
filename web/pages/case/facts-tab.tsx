import { Alert, Drawer, Grid, Paper, Text } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import type { CaseView } from '#api/contract.ts'
import { useReturnFocus } from '../../ui/return-focus.ts'
import { DocumentPane } from './document-pane.tsx'
import { FactGroups } from './fact-groups.tsx'
import { useShown } from './use-shown.ts'

/** Facts on the left, the words they rest on at the right. */
export function FactsTab({ view }: { readonly view: CaseView }) {
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const [reading, read] = useDisclosure(false)
  const shown = useShown(view)
  const pane =
    shown.docId === null ? (
      <Paper p="lg" className="surface">
        <Text c="dimmed">
          This case has no document any more: all were split off or merged away.
        </Text>
      </Paper>
    ) : (
      <DocumentPane
        view={view}
        docId={shown.docId}
        active={shown.active}
        onDocument={shown.showDocument}
        onPick={shown.pick}
      />
    )
  return (
    <>
      {shown.isUnknown ? (
        <Alert
          color="gray"
          mb="md"
          className="surface"
          title="The document of this link is not in this case"
        >
          It may have been split off into another case, or the address is mistyped.
          {shown.docId === null ? '' : ' The first document of this case is shown.'}
        </Alert>
      ) : null}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <FactGroups view={view} shown={shown} onRead={isWide ? null : read.open} />
        </Grid.Col>
        {isWide ? (
          <Grid.Col span={6}>
            <div className="pane">{pane}</div>
          </Grid.Col>
        ) : null}
      </Grid>
      {isWide || !reading ? null : <ReadingDrawer onClose={read.close}>{pane}</ReadingDrawer>}
    </>
  )
}

/** The document over the facts, where there is no room beside them. */
function ReadingDrawer({
  children,
  onClose,
}: {
  readonly children: React.ReactNode
  readonly onClose: () => void
}) {
  useReturnFocus()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="85%"
      title="Document"
      padding="sm"
      returnFocus={false}
    >
      {children}
    </Drawer>
  )
}
