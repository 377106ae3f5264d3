import { ActionIcon, Group, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconAlertCircle, IconArrowBackUp, IconDots, IconPencil } from '@tabler/icons-react'
import type { CaseStatement } from '#api/contract.ts'
import { ModalityBadge } from '../../ui/word-badge.tsx'
import { sayStatement, type FactLine } from '../../words/fact-groups.ts'
import { sayBasis } from '../../words/fact-sentence.ts'
import { capital } from '../../words/figures.ts'
import { sayWho } from '../../words/modality.ts'

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
  onWithdraw,
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
  readonly onWithdraw: (n: number) => void
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
        <UnstyledButton
          className="fact-sentence"
          aria-pressed={isActive}
          onFocus={onShow}
          onClick={onOpen}
          style={{ flex: 1, minWidth: 0 }}
        >
          <Text component="span" size="sm" fw={550} display="block">
            {line.sentence}
          </Text>
          <Text component="span" size="xs" c="dimmed" display="block">
            {sayBasis(fact)}
          </Text>
        </UnstyledButton>
        <ModalityBadge modality={fact.modality} assertedBy={fact.assertedBy} />
        {mayChange ? (
          <ChangeMenu
            sentence={line.sentence}
            onOverride={onOverride}
            onWithdraw={own === undefined ? null : () => onWithdraw(own.n)}
          />
        ) : null}
      </Group>
      {own?.reason === null || own?.reason === undefined ? null : (
        <Text size="xs" mt={2}>
          Reason given: {own.reason}
        </Text>
      )}
      {against.map((statement) => (
        <Dispute key={statement.n} statement={statement} />
      ))}
    </li>
  )
}

function ChangeMenu({
  sentence,
  onOverride,
  onWithdraw,
}: {
  readonly sentence: string
  readonly onOverride: () => void
  /** Null where there is no override. */
  readonly onWithdraw: (() => void) | null
}) {
  return (
    <Menu position="bottom-end" width={220} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Change: ${sentence}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onOverride}>
          Override this fact
        </Menu.Item>
        {onWithdraw === null ? null : (
          <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onWithdraw}>
            Withdraw the override
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function Dispute({ statement }: { readonly statement: CaseStatement }) {
  return (
    <Group gap={6} mt={4} wrap="nowrap" align="flex-start" className="dispute">
      <IconAlertCircle size={15} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Text size="xs">
        Sources disagree. {capital(sayWho(statement.modality, statement.assertedBy))}:{' '}
        {sayStatement(statement)}
        {statement.quote === '' ? '' : ` (“${statement.quote}”)`}
      </Text>
    </Group>
  )
}
