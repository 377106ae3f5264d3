import { ActionIcon, Group, Menu, Text, UnstyledButton } from '@mantine/core'
import {
  IconAlertCircle,
  IconArrowBackUp,
  IconDots,
  IconEraser,
  IconGavel,
  IconPencil,
} from '@tabler/icons-react'
import type { CaseStatement } from '#api/contract.ts'
import { ModalityBadge, WordBadge } from '../../ui/word-badge.tsx'
import { sayStatement, type FactLine } from '../../words/fact-groups.ts'
import { isStatedSafe, sayBasis } from '../../words/fact-sentence.ts'
import { capital } from '../../words/figures.ts'
import { asserterWords, sayWho } from '../../words/modality.ts'

/** One fact: its sentence, how sure, who says it, and who says otherwise. */
export function FactRow({
  line,
  statements,
  isActive,
  mayChange,
  onPoint,
  onShow,
  onOpen,
  onLeave,
  onOverride,
  onCorrect,
  onWithdraw,
  onDiscard,
}: {
  readonly line: FactLine
  readonly statements: ReadonlyMap<number, CaseStatement>
  readonly isActive: boolean
  readonly mayChange: boolean
  readonly onPoint: () => void
  readonly onShow: () => void
  readonly onOpen: () => void
  readonly onLeave: () => void
  readonly onOverride: () => void
  /** Null where its value cannot be put right in one step. */
  readonly onCorrect: (() => void) | null
  readonly onWithdraw: (n: number) => void
  /** Null where no document says it. */
  readonly onDiscard: (() => void) | null
}) {
  const { fact } = line
  const against = (fact.disputedBy ?? []).flatMap((n) => statements.get(n) ?? [])
  const own = fact.evidence
    .flatMap((n) => statements.get(n) ?? [])
    .find((statement) => statement.documentId === null && !statement.withdrawn)

  return (
    <li
      className="fact"
      data-active={isActive || undefined}
      onMouseEnter={onPoint}
      onMouseLeave={onLeave}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Sentence line={line} isActive={isActive} onFocus={onShow} onClick={onOpen} />
        <HowSure fact={fact} />
        {mayChange ? (
          <ChangeMenu
            sentence={line.sentence}
            onOverride={onOverride}
            onCorrect={onCorrect}
            onWithdraw={own === undefined ? null : () => onWithdraw(own.n)}
            onDiscard={onDiscard}
          />
        ) : null}
      </Group>
      {own?.reason === null || own?.reason === undefined ? null : (
        <Text size="xs" mt={2}>
          Reason given: {own.reason}
        </Text>
      )}
      {disputesOf(against).map(([key, statements]) => (
        <Dispute key={key} statements={statements} isSettled={fact.assertedBy === 'analyst'} />
      ))}
    </li>
  )
}

function Sentence({
  line,
  isActive,
  onFocus,
  onClick,
}: {
  readonly line: FactLine
  readonly isActive: boolean
  readonly onFocus: () => void
  readonly onClick: () => void
}) {
  return (
    <UnstyledButton
      className="fact-sentence"
      aria-pressed={isActive}
      onFocus={onFocus}
      onClick={onClick}
      style={{ flex: 1, minWidth: 0 }}
    >
      <Text component="span" size="sm" fw={550} display="block">
        {line.sentence}
      </Text>
      <Text component="span" size="xs" c="dimmed" display="block">
        {sayBasis(line.fact)}
      </Text>
    </UnstyledButton>
  )
}

const HowSure = ({ fact }: Pick<FactLine, 'fact'>) =>
  isStatedSafe(fact) ? (
    <WordBadge word="denied" label="Not exposed" meaning={asserterWords[fact.assertedBy].meaning} />
  ) : (
    <ModalityBadge modality={fact.modality} assertedBy={fact.assertedBy} />
  )

function ChangeMenu({
  sentence,
  onOverride,
  onCorrect,
  onWithdraw,
  onDiscard,
}: {
  readonly sentence: string
  readonly onOverride: () => void
  readonly onCorrect: (() => void) | null
  /** Null where there is no override. */
  readonly onWithdraw: (() => void) | null
  readonly onDiscard: (() => void) | null
}) {
  return (
    <Menu position="bottom-end" width={220} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Change: ${sentence}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onCorrect === null ? null : (
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onCorrect}>
            Correct what it says
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconGavel size={16} aria-hidden />} onClick={onOverride}>
          Override how sure it is
        </Menu.Item>
        {onWithdraw === null ? null : (
          <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onWithdraw}>
            Withdraw the override
          </Menu.Item>
        )}
        {onDiscard === null ? null : (
          <Menu.Item leftSection={<IconEraser size={16} aria-hidden />} onClick={onDiscard}>
            Discard as misread
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What says otherwise, once for each way in which somebody says it. */
const disputesOf = (against: readonly CaseStatement[]) =>
  Map.groupBy(against, (each) => `${sayWho(each.modality, each.assertedBy)}: ${sayStatement(each)}`)
    .entries()
    .toArray()

function Dispute({
  statements,
  isSettled,
}: {
  readonly statements: readonly CaseStatement[]
  /** An analyst has said which holds. */
  readonly isSettled: boolean
}) {
  const [statement] = statements
  if (statement === undefined) return null
  const quotes = [...new Set(statements.map(({ quote }) => quote))].filter((quote) => quote !== '')
  return (
    <Group gap={6} mt={4} wrap="nowrap" align="flex-start" className="dispute">
      <IconAlertCircle size={15} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Text size="xs">
        {isSettled ? 'Overruled.' : 'Sources disagree.'}{' '}
        {capital(sayWho(statement.modality, statement.assertedBy))}: {sayStatement(statement)}
        {quotes.length === 0 ? '' : ` (${quotes.map((quote) => `“${quote}”`).join(', ')})`}
      </Text>
    </Group>
  )
}
