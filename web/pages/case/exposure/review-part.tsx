import { Alert, Button, Group, Kbd, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api/api.ts'
import { reviewQuery, type ReviewQueue } from '../../../api/exposure.ts'
import type { Affected, Reading, ReviewPage } from '../../../api/exposure-types.ts'
import { useMay } from '../../../api/session.ts'
import { ProblemNotice } from '../../../ui/problem.tsx'
import { NotLoaded } from '../../../ui/not-loaded.tsx'
import { Section } from '../../../ui/section.tsx'
import { useKeys } from '../../../ui/single-keys.ts'
import { sayShare } from '../../../words/exposure-words.ts'
import { plural } from '../../../words/figures.ts'
import { CorrectionsList } from './corrections-list.tsx'
import { ReviewQuestion } from './review-question.tsx'
import { WhatIsWrong } from './what-is-wrong.tsx'

type Answer = 'right' | 'wrong'

/** What the machine is unsure of, one person at a time, and how often it is wrong on a random sample. */
export function ReviewPart({
  reading,
  hasRows,
}: {
  readonly reading: Reading
  readonly hasRows: boolean
}) {
  const mayJudge = useMay('answerExposureReview')
  return (
    <Stack gap="md">
      {hasRows ? null : (
        <Alert color="gray" className="surface" title="Nobody can be split or joined any more">
          The rows of this leak are gone, and with them what tells people apart. Corrections that
          were made stay in the counts.
        </Alert>
      )}
      {hasRows && mayJudge ? (
        <Review runId={reading.run.id} inText={reading.summary.affected.inText} />
      ) : null}
      {hasRows && !mayJudge ? (
        <Alert color="gray" className="surface" title="Your role sees counts, not people">
          An analyst or administrator decides what the rules are unsure of.
        </Alert>
      ) : null}
      <CorrectionsList reading={reading} mayUndo={mayJudge} />
    </Stack>
  )
}

function Review({
  runId,
  inText,
}: {
  readonly runId: string
  readonly inText: Affected['inText']
}) {
  const [queue, setQueue] = useState<ReviewQueue>('doubts')
  const review = useReview(runId, queue)
  const { found, fault, item, left } = review
  return (
    <Stack gap="md">
      <Section
        title="To decide"
        lead={
          queue === 'doubts'
            ? 'People of whom the rules are unsure: merges, countries, shared numbers, free text.'
            : 'People drawn at random from all, to measure how often the rules are wrong.'
        }
        actions={<QueueChoice queue={queue} onChange={setQueue} />}
      >
        {found.isSuccess ? null : <NotLoaded found={found} label="Loading who is to be decided" />}
        {fault === null ? null : <ProblemNotice error={fault} />}
        {found.isSuccess && item === undefined ? (
          <Text size="sm">
            {found.data.people.length === 0
              ? 'Nothing is waiting: the rules were sure of everybody.'
              : `All ${found.data.people.length} decided. ${queue === 'doubts' ? 'The quality sample says how often the rules are wrong about everybody else.' : ''}`}
          </Text>
        ) : null}
        {item === undefined ? null : (
          <Stack gap="md">
            <ReviewQuestion
              runId={runId}
              person={item}
              queue={queue}
              inText={inText}
              hasAnswer={review.isWrong}
            />
            {review.isWrong ? (
              <WhatIsWrong
                key={item.person}
                runId={runId}
                person={item}
                queue={queue}
                onOther={() => review.decide('wrong')}
                onClose={review.close}
              />
            ) : (
              <RightOrWrong
                isBack={review.isBack}
                onRight={() => review.decide('right')}
                onWrong={review.ask}
                onLater={left < 2 ? null : review.putOff}
              />
            )}
            <Text size="sm" c="dimmed" role="status">
              {plural(left, 'person', 'people')} to go
            </Text>
          </Stack>
        )}
      </Section>
      <Quality sample={found.data?.sample ?? null} />
    </Stack>
  )
}

/** The people of a queue in turn, and what can be said of the first, by button or by key. */
function useReview(runId: string, queue: ReviewQueue) {
  const client = useQueryClient()
  /** Whom somebody is saying what is wrong of. */
  const [wrong, setWrong] = useState<string | null>(null)
  /** What is wrong was asked and closed again, so that the focus is to go back to the button. */
  const [isBack, setBack] = useState(false)
  /** Whom somebody has put off, in turn: they come last. */
  const [later, setLater] = useState<readonly string[]>([])
  const found = useQuery(reviewQuery(runId, queue))
  const judge = useMutation({
    mutationFn: ({ person, answer }: { person: string; answer: Answer }) =>
      api.call('answerExposureReview', { params: { id: runId, person }, body: { queue, answer } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['exposure', runId, 'review'] }),
  })
  const open = (found.data?.people.filter(({ answer }) => answer === null) ?? []).toSorted(
    (a, b) => later.indexOf(a.person) - later.indexOf(b.person),
  )
  const item = open[0]
  const decide = (answer: Answer): void => {
    setWrong(null)
    if (item !== undefined && !judge.isPending) judge.mutate({ person: item.person, answer })
  }
  const ask = (): void => {
    if (!judge.isPending) setWrong(item?.person ?? null)
  }
  const putOff = (): void => {
    if (item === undefined || open.length < 2) return
    setWrong(null)
    setLater([...later.filter((person) => person !== item.person), item.person])
  }
  const close = (): void => {
    setBack(true)
    setWrong(null)
  }
  useKeys([
    ['r', () => decide('right')],
    ['w', ask],
    ['l', putOff],
  ])
  return {
    found,
    fault: judge.error,
    item,
    left: open.length,
    isWrong: item !== undefined && wrong === item.person,
    isBack,
    decide,
    ask,
    putOff,
    close,
  }
}

function QueueChoice({
  queue,
  onChange,
}: {
  readonly queue: ReviewQueue
  readonly onChange: (queue: ReviewQueue) => void
}) {
  return (
    <SegmentedControl
      aria-label="Which people"
      size="xs"
      value={queue}
      onChange={(value) => onChange(value === 'sample' ? 'sample' : 'doubts')}
      data={[
        { value: 'doubts', label: 'Unsure' },
        { value: 'sample', label: 'Quality sample' },
      ]}
    />
  )
}

function RightOrWrong({
  isBack,
  onRight,
  onWrong,
  onLater,
}: {
  readonly isBack: boolean
  readonly onRight: () => void
  readonly onWrong: () => void
  /** Null where nobody else is waiting. */
  readonly onLater: (() => void) | null
}) {
  const wrong = useRef<HTMLButtonElement>(null)
  useEffect(() => (isBack ? wrong.current?.focus() : undefined), [isBack])
  // None is disabled while an answer is on its way: it would lose the focus.
  return (
    <Group gap="sm">
      <Button onClick={onRight} rightSection={<Kbd size="xs">R</Kbd>}>
        Right
      </Button>
      <Button ref={wrong} variant="default" onClick={onWrong} rightSection={<Kbd size="xs">W</Kbd>}>
        Wrong
      </Button>
      {onLater === null ? null : (
        <Button variant="subtle" onClick={onLater} rightSection={<Kbd size="xs">L</Kbd>}>
          Later
        </Button>
      )}
    </Group>
  )
}

function Quality({ sample }: { readonly sample: ReviewPage['sample'] }) {
  return (
    <Section
      title="How often the rules are wrong"
      lead="From the answers to the quality sample, with its 95% interval."
    >
      <Text fw={600}>
        {sample === null
          ? 'Not known until somebody judges the quality sample'
          : `${sayShare(sample.rate)} wrong: ${sample.wrong} of ${plural(sample.answered, 'person', 'people')} judged`}
      </Text>
      {sample === null ? null : (
        <Text size="sm" c="dimmed">
          Between {sayShare(sample.low)} and {sayShare(sample.high)}; more answers narrow it.
        </Text>
      )}
    </Section>
  )
}
