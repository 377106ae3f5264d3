import { useMemo, useRef, useState } from 'react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { CaseStatement, CaseView } from '#api/contract.ts'

const route = getRouteApi('/console/cases/$caseId')
/** A pointer that only passes over a fact should not move the document. */
const hoverDelayMs = 110

/** Which statements and which document are shown. */
export interface Shown {
  readonly docId: string | null
  /** The address names a document that the case does not hold. */
  readonly isUnknown: boolean
  /** Numbers of the statements. */
  readonly active: readonly number[]
  readonly statements: ReadonlyMap<number, CaseStatement>
  readonly showDocument: (id: string) => void
  /** Marks statements of the document that is open. */
  readonly pick: (numbers: readonly number[]) => void
  /** Marks statements and opens a document that holds one of them. */
  readonly show: (numbers: readonly number[]) => void
  /** The same after a moment; `leave` before then calls it off. */
  readonly showSoon: (numbers: readonly number[]) => void
  readonly leave: () => void
}

/** Keeps which statements are marked in which document; the document stands in the address. */
export function useShown(view: CaseView): Shown {
  const { doc } = route.useSearch()
  const navigate = useNavigate({ from: '/cases/$caseId' })
  const statements = useMemo(
    () => new Map(view.statements.map((statement) => [statement.n, statement])),
    [view.statements],
  )
  const [active, setActive] = useState<readonly number[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const docId = view.documents.find(({ id }) => id === doc)?.id ?? view.documents[0]?.id ?? null
  const isUnknown = doc !== undefined && doc !== docId
  const leave = () => clearTimeout(timer.current)

  const showDocument = (id: string) =>
    void navigate({ search: (before) => ({ ...before, doc: id }), replace: true })

  function show(numbers: readonly number[]): void {
    leave()
    setActive(numbers)
    const places = numbers.map((n) => statements.get(n)?.documentId ?? null)
    const elsewhere = places.find((place) => place !== null)
    if (elsewhere !== undefined && elsewhere !== null && !places.includes(docId)) {
      showDocument(elsewhere)
    }
  }
  function showSoon(numbers: readonly number[]): void {
    leave()
    timer.current = setTimeout(() => show(numbers), hoverDelayMs)
  }
  return {
    docId,
    isUnknown,
    active,
    statements,
    showDocument,
    pick: setActive,
    show,
    showSoon,
    leave,
  }
}
