import { Anchor, List, Paper, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DutyView, QuestionView } from '#api/contract.ts'
import { capital } from '../../../words/figures.ts'
import { sayDay, sayInZone, sayMoments } from '../../../words/time.ts'

const marks = { true: '✓', false: '✗', null: '?' } as const
const markWords = { true: 'Met', false: 'Not met', null: 'Not known' } as const

/** Why the duty is owed, step by step, each with where the law says so. */
export function DutyArgument({
  duty,
  questions,
}: {
  readonly duty: DutyView
  readonly questions: readonly QuestionView[]
}) {
  const open = questions.filter(({ id }) => duty.unknowns.includes(id))
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className="surface" component="section" aria-label="Why">
      <Title order={2} size="h4" mb="sm">
        Why
      </Title>
      <Stack gap="sm">
        <Text>{sayMoments(duty.reason, duty.timeZone)}</Text>
        <Steps steps={duty.arguments} />
        {duty.legalLatestAt === undefined ? null : (
          <Text size="sm" c="dimmed">
            A later moment may still be in time: {sayInZone(duty.legalLatestAt, duty.timeZone)}.{' '}
            {capital(duty.legalNote ?? '')}
          </Text>
        )}
        {duty.heldBack === undefined ? null : <Text size="sm">{duty.heldBack}</Text>}
        <Listed title="Not known, and would change it" texts={open.map(({ text }) => text)} />
        <Listed title="Taken for granted" texts={duty.assumptions} />
        <Source duty={duty} />
        <Text size="xs" c="dimmed">
          Not legal advice.
        </Text>
      </Stack>
    </Paper>
  )
}

function Steps({ steps }: { readonly steps: DutyView['arguments'] }) {
  return (
    <ul className="steps">
      {steps.map(({ step, holds, text }) => (
        <li key={step + text}>
          <span
            className="step-mark"
            data-holds={String(holds)}
            role="img"
            aria-label={markWords[`${holds}`]}
          >
            {marks[`${holds}`]}
          </span>
          <Text size="sm" component="span">
            <b>{step}:</b> {text}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function Listed({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={550}>
        {title}
      </Text>
      <List size="sm">
        {texts.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </div>
  )
}

/** Where the law says so, and how sure that reading is. */
function Source({ duty }: { readonly duty: DutyView }) {
  return (
    <Text size="sm" c="dimmed">
      {duty.sourceUrl === '' ? (
        duty.citation
      ) : (
        <Anchor size="sm" href={duty.sourceUrl} target="_blank" rel="noreferrer" underline="always">
          {duty.citation}
        </Anchor>
      )}
      , as of {sayDay(duty.asOf)}; confidence {duty.confidence}.{' '}
      {duty.regimeId === 'contract' ? null : (
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to="/regimes/$regimeId" params={{ regimeId: duty.regimeId }} />
          )}
        >
          The law on a page
        </Anchor>
      )}
    </Text>
  )
}
