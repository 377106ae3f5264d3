import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileText, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { caseSearchQuery } from '../api/queries.ts'
import { useMay } from '../api/session.ts'
import { stateWords } from '../words/case-words.ts'
import { useReturnFocus } from '../ui/return-focus.ts'
import { places } from './places.ts'

const [store, finder] = createSpotlight()

/** Finds a page or a case by words; mounted while it is open. */
export function Finder({
  onClose,
  onShortcuts,
}: {
  readonly onClose: () => void
  readonly onShortcuts: () => void
}) {
  useReturnFocus()
  const navigate = useNavigate()
  const mayAdd = useMay('addReport')
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 150)
  const { data } = useQuery(caseSearchQuery(asked))
  useEffect(() => finder.open(), [])

  const cases: SpotlightActionGroupData = {
    group: asked === '' ? 'Latest cases' : 'Cases',
    actions: (data?.cases ?? []).map((found) => ({
      id: found.id,
      label: found.title,
      // How sure it is stands in the title.
      description: `State: ${stateWords[found.state].label.toLowerCase()}`,
      leftSection: <IconFileText size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/cases/$caseId', params: { caseId: found.id } }),
    })),
  }
  const pages: SpotlightActionGroupData = {
    group: 'Pages',
    actions: [
      ...(mayAdd
        ? [{ id: 'new', label: 'New report', onClick: () => void navigate({ to: '/reports/new' }) }]
        : []),
      ...places.map(({ to, label }) => ({ id: to, label, onClick: () => void navigate({ to }) })),
      {
        id: 'documents',
        label: 'Documents without a case',
        onClick: () => void navigate({ to: '/documents' }),
      },
      { id: 'keys', label: 'Keyboard shortcuts', onClick: onShortcuts },
    ].filter(({ label }) => label.toLowerCase().includes(words.trim().toLowerCase())),
  }

  return (
    <Spotlight
      store={store}
      shortcut={null}
      query={words}
      onQueryChange={setWords}
      onSpotlightClose={onClose}
      // The server has matched the words already.
      filter={(_, actions) => actions}
      actions={[cases, pages].filter(({ actions }) => actions.length > 0)}
      nothingFound="No page and no case has these words, in its facts or its documents"
      // It has no title that could name it.
      attributes={{ content: { 'aria-label': 'Find a case or a page' } }}
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: 'Find a case or a page',
        'aria-label': 'Find a case or a page',
      }}
    />
  )
}
