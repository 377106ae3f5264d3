import {
  ActionIcon,
  Anchor,
  Breadcrumbs,
  Button,
  Group,
  Menu,
  Stack,
  Text,
  Title,
} from '@mantine/core'
import { useDisclosure, useDocumentTitle } from '@mantine/hooks'
import { IconArrowMerge, IconArrowsSplit2, IconChevronDown, IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseState, CaseView } from '#api/contract.ts'
import { useMayChange } from '../../api/session.ts'
import { ModalityBadge, WordBadge } from '../../ui/word-badge.tsx'
import { moveWords, stateWords } from '../../words/case-words.ts'
import { sayDateShort } from '../../words/fact-sentence.ts'
import { plural } from '../../words/figures.ts'
import { sayInstant, sayRelative } from '../../words/time.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { SameVictim, type OtherCase } from './same-victim.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** Title, how sure it is, where the work stands, who is the victim and when it happened. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  useDocumentTitle(`${view.facts.title} · Breakwater`)
  const mayChange = useMayChange('moveCase', view)
  const [other, setOther] = useState<OtherCase | null>(null)
  const { facts } = view

  return (
    <Stack gap="xs" mb="lg">
      <Breadcrumbs separatorMargin={6} fz="sm">
        <Anchor component={Link} to="/cases" size="sm">
          Cases
        </Anchor>
        <Text size="sm" c="dimmed" truncate maw={420} lh={1.5}>
          {facts.victims[0]?.name ?? 'Victim not named'}
        </Text>
      </Breadcrumbs>
      <Group justify="space-between" align="flex-start" gap="md">
        <Title order={1} style={{ flex: '1 1 420px' }}>
          {facts.title}
        </Title>
        <Group gap="xs" wrap="nowrap">
          {mayChange ? (
            <>
              <StateMenu view={view} />
              <MoreMenu view={view} />
            </>
          ) : (
            <WordBadge
              word="plain"
              size="lg"
              label={`State: ${stateWords[view.state].label}`}
              meaning={stateWords[view.state].meaning}
            />
          )}
        </Group>
      </Group>
      <Group gap="sm">
        <ModalityBadge
          modality={facts.status}
          {...(facts.incident === undefined ? {} : { assertedBy: facts.incident.assertedBy })}
          size="md"
        />
        <Text size="sm" c="dimmed">
          {summary(view)} ·{' '}
          <span title={sayInstant(view.openedAt)}>
            opened {sayRelative(view.openedAt, Date.now())}
          </span>
        </Text>
      </Group>
      {view.mergedInto !== null ? null : (
        <SameVictim view={view} onMerge={mayChange ? setOther : null} />
      )}
      {other === null ? null : (
        <MergeDialog view={view} first={other} onClose={() => setOther(null)} />
      )}
    </Stack>
  )
}

/** The state that the work is in, and those that it can move to. */
function StateMenu({ view }: { readonly view: CaseView }) {
  const [moveTo, setMoveTo] = useState<CaseState | null>(null)
  return (
    <>
      <Menu position="bottom-end" width={250} shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={15} aria-hidden />}
            title={stateWords[view.state].meaning}
          >
            State: {stateWords[view.state].label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{stateWords[view.state].meaning}</Menu.Label>
          {view.moves.map((state) => (
            <Menu.Item key={state} onClick={() => setMoveTo(state)}>
              <Text size="sm" fw={550}>
                {moveWords[state]}
              </Text>
              <Text size="xs" c="dimmed">
                {stateWords[state].meaning}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {moveTo === null ? null : (
        <MoveDialog view={view} to={moveTo} onClose={() => setMoveTo(null)} />
      )}
    </>
  )
}

/** Merging and splitting. */
function MoreMenu({ view }: { readonly view: CaseView }) {
  const [merging, merge] = useDisclosure(false)
  const [splitting, split] = useDisclosure(false)
  return (
    <>
      <Menu position="bottom-end" width={260} shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="More for this case">
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowMerge size={17} aria-hidden />} onClick={merge.open}>
            Merge another case into this one
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowsSplit2 size={17} aria-hidden />}
            disabled={view.documents.length < 2}
            onClick={split.open}
          >
            Split documents off
            {view.documents.length < 2 ? <Text size="xs">Needs two documents or more</Text> : null}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {merging ? <MergeDialog view={view} onClose={merge.close} /> : null}
      {splitting ? <SplitDialog view={view} onClose={split.close} /> : null}
    </>
  )
}

function summary({ facts, documents }: CaseView): string {
  const victims =
    facts.victims.length === 0
      ? 'Victim not named'
      : facts.victims.length === 1
        ? `Victim: ${facts.victims[0]?.name ?? ''}`
        : `Victims: ${facts.victims
            .slice(0, 3)
            .map(({ name }) => name)
            .join(', ')}${facts.victims.length > 3 ? ` and ${facts.victims.length - 3} more` : ''}`
  const dates = facts.dates.slice(0, 2).map(sayDateShort)
  return [victims, ...dates, plural(documents.length, 'document')].join(' · ')
}
