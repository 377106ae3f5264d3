import type { CaseView } from '#api/contract.ts'
import type { FactLine } from '../../words/fact-groups.ts'
import { correctable, CorrectDialog } from './correct-dialog.tsx'
import { discardable, DiscardDialog } from './discard-dialog.tsx'
import { OverrideDialog } from './override-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** What an analyst is about to do to a fact or a statement. */
export type FactAct =
  | { readonly kind: 'correct' | 'override'; readonly line: FactLine }
  | { readonly kind: 'discard' | 'restore'; readonly numbers: readonly number[] }
  | { readonly kind: 'withdraw'; readonly n: number }

/** The numbers of the statements for and against a fact that may have been misread; null where there are none. */
export function misreadableOf(view: CaseView, { fact }: FactLine): readonly number[] | null {
  const numbers = [...fact.evidence, ...(fact.disputedBy ?? [])]
  const found = discardable(view.statements.filter(({ n }) => numbers.includes(n)))
  return found.length === 0 ? null : found.map(({ n }) => n)
}

/** The dialog of an act; `onAct` goes over to another. */
export function FactDialog({
  view,
  act,
  onAct,
  onClose,
}: {
  readonly view: CaseView
  readonly act: FactAct | null
  readonly onAct: (act: FactAct) => void
  readonly onClose: () => void
}) {
  if (act === null) return null
  switch (act.kind) {
    case 'correct':
    case 'override': {
      const { line } = act
      const numbers = misreadableOf(view, line)
      const onDiscard = numbers === null ? null : () => onAct({ kind: 'discard', numbers })
      const about = { view, line, onDiscard, onClose }
      const field = correctable(line)
      return act.kind === 'correct' && field !== undefined ? (
        <CorrectDialog {...about} field={field} />
      ) : (
        <OverrideDialog {...about} />
      )
    }
    case 'discard':
      return <DiscardDialog view={view} numbers={act.numbers} onClose={onClose} />
    case 'withdraw':
      return <WithdrawDialog view={view} n={act.n} onClose={onClose} />
    case 'restore':
      return <RestoreDialog view={view} numbers={act.numbers} onClose={onClose} />
  }
}
