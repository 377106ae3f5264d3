import { Anchor, Button, Grid, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { DutyView } from '#api/contract.ts'
import { toProblem } from '../../../api/api.ts'
import { dutiesQuery } from '../../../api/queries.ts'
import { useMay } from '../../../api/session.ts'
import { NotFound } from '../../../ui/not-found.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { PageNotLoaded } from '../../../ui/not-loaded.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { WordBadge } from '../../../ui/word-badge.tsx'
import {
  dutyBadge,
  dutyStatusWords,
  recipientLabel,
  sayUndated,
} from '../../../words/duty-words.ts'
import { capital } from '../../../words/figures.ts'
import { sayInZone, sayLeftUntil } from '../../../words/time.ts'
import { DraftPanel } from './draft-panel.tsx'
import { DutyActions } from './duty-actions.tsx'
import { DutyArgument } from './duty-argument.tsx'
import { SubmissionList } from './submission-list.tsx'

const route = getRouteApi('/console/cases/$caseId/duties/$key')

/** One duty: its clock, why it is owed, the report to send, and what was sent. */
export function DutyPage() {
  const { caseId, key } = route.useParams()
  const found = useQuery(dutiesQuery(caseId))
  const mayChange = useMay('moveDuty')
  const back = (
    <Anchor
      renderRoot={(props) => (
        <Link {...props} to="/cases/$caseId" params={{ caseId }} search={{ tab: 'duties' }} />
      )}
    >
      All duties of the case
    </Anchor>
  )
  if (found.isError && toProblem(found.error).code === 'NOT_FOUND') {
    return (
      <NotFound title="There is no such case">
        No case has the id {caseId}, and so no duty. The link may be mistyped or cut short.
      </NotFound>
    )
  }
  if (!found.isSuccess)
    return (
      <PageNotLoaded found={found} label="Loading the duty" failed="The duty could not be loaded" />
    )
  const duty = found.data.duties.find((each) => each.key === key)
  if (duty === undefined) return <NoSuchDuty caseId={caseId} />
  return (
    <>
      <Text size="sm" mb={6}>
        {back}
      </Text>
      <PageHead
        title={capital(duty.recipientName)}
        lead={
          <>
            {duty.regimeName}. {recipientLabel(duty.to)}. For{' '}
            <Anchor
              inherit
              renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} />}
            >
              {found.data.caseTitle}
            </Anchor>
          </>
        }
        actions={
          mayChange && found.data.mergedInto === null ? (
            <DutyActions caseId={caseId} duty={duty} />
          ) : null
        }
      />
      <WhereItStands duty={duty} yours={found.data.profile.timeZone} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <DutyArgument duty={duty} questions={found.data.questions} />
            <SubmissionList caseId={caseId} duty={duty} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <DraftPanel
            caseId={caseId}
            duty={duty}
            mayChange={mayChange && found.data.mergedInto === null}
          />
        </Grid.Col>
      </Grid>
    </>
  )
}

const NoSuchDuty = ({ caseId }: { readonly caseId: string }) => (
  <NotFound
    title="There is no such duty"
    actions={
      <Button
        renderRoot={(props) => (
          <Link {...props} to="/cases/$caseId" params={{ caseId }} search={{ tab: 'duties' }} />
        )}
      >
        All duties of the case
      </Button>
    }
  >
    The facts of the case no longer ask for it, or the address is mistyped. What was submitted is in
    the register and the history of the case.
  </NotFound>
)

/** Its status and its due time, in the zone of the law and in yours. */
function WhereItStands({ duty, yours }: { readonly duty: DutyView; readonly yours: string }) {
  const now = useNow()
  return (
    <Group gap="sm" mb="lg" align="baseline">
      <WordBadge
        size="md"
        word={dutyBadge[duty.shown]}
        label={dutyStatusWords[duty.shown].label}
        meaning={dutyStatusWords[duty.shown].meaning}
      />
      {duty.dueAt === null ? (
        <Text>{sayUndated(duty)}</Text>
      ) : (
        <Text className="number">
          <b>
            {duty.shown === 'submitted' || duty.shown === 'waived'
              ? 'Was due'
              : `${sayLeftUntil(duty.dueAt, now)}, due`}
          </b>{' '}
          {sayInZone(duty.dueAt, duty.timeZone)} {duty.timeZone}
          {duty.timeZone === yours ? '' : ` (${sayInZone(duty.dueAt, yours)} ${yours})`}
        </Text>
      )}
      {duty.because === null ? null : <Text c="dimmed">{duty.because}</Text>}
    </Group>
  )
}
