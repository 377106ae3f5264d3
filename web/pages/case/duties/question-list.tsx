import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { DutiesView, QuestionView } from '#api/contract.ts'
import { plural } from '../../../words/figures.ts'
import { AffectedDialog } from './affected-dialog.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { EventDialog } from './event-dialog.tsx'
import { WhatIf } from './what-if.tsx'

const few = 5

/** What is not known, those that decide most first, each with what an answer would change. */
export function QuestionList({
  duties,
  mayChange,
}: {
  readonly duties: DutiesView
  readonly mayChange: boolean
}) {
  const [all, show] = useDisclosure(false)
  const [asked, setAsked] = useState<QuestionView | null>(null)
  const close = () => setAsked(null)
  const shown = all ? duties.questions : duties.questions.slice(0, few)
  const place = asked?.id.split('.')[0]
  return (
    <Paper
      p={{ base: 'md', sm: 'lg' }}
      className="surface"
      component="section"
      aria-label="Open questions"
    >
      <Title order={2} size="h4" mb="sm">
        Open questions
      </Title>
      <Stack gap="md" component="ol" className="questions">
        {shown.map((question) => (
          <li key={question.id}>
            <Group justify="space-between" gap="sm" align="flex-start">
              <Stack gap={4} style={{ flex: '1 1 300px', minWidth: 0 }}>
                <Text fw={550}>{question.text}</Text>
                <WhatIf question={question} duties={duties} />
              </Stack>
              <Group gap={8}>
                <Badge className="word" data-word="plain">
                  decides {plural(question.decides.length, 'duty', 'duties')}
                </Badge>
                {mayChange ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Answer: ${question.text}`}
                    onClick={() => setAsked(question)}
                  >
                    Answer
                  </Button>
                ) : null}
              </Group>
            </Group>
          </li>
        ))}
      </Stack>
      {shown.length < duties.questions.length ? (
        <Button mt="md" size="compact-sm" variant="subtle" onClick={show.open}>
          Show all {duties.questions.length}
        </Button>
      ) : null}
      {asked === null ? null : place === 'events' ? (
        <EventDialog duties={duties} event={asked.id.slice('events.'.length)} onClose={close} />
      ) : place === 'affected' ? (
        <AffectedDialog
          duties={duties}
          place={asked.id.slice('affected.'.length)}
          onClose={close}
        />
      ) : (
        <AnswerDialog duties={duties} question={asked} onClose={close} />
      )}
    </Paper>
  )
}
