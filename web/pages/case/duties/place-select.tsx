import { Select, type OptionsFilter } from '@mantine/core'
import { isPlaceOfPeople, jurisdictionName, subdivisionCodes } from '#api/contract.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Countries, then states and provinces with laws of their own. */
const places = [
  {
    group: 'Countries',
    items: letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => {
        const label = jurisdictionName(code)
        return label === undefined || !isPlaceOfPeople(code) ? [] : [{ value: code, label }]
      })
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  },
  {
    group: 'States and provinces',
    items: subdivisionCodes.map((code) => ({
      value: code,
      label: `${jurisdictionName(code) ?? code} (${code.slice(0, 2)})`,
    })),
  },
]

/** "Ger" means Germany sooner than Algeria: what begins with it stands first in its group, where Enter takes it. */
const beginnersFirst: OptionsFilter = ({ options, search, limit }) => {
  const words = search.trim().toLowerCase()
  const at = ({ label }: { readonly label: string }): number => label.toLowerCase().indexOf(words)
  return options.flatMap((option) => {
    if (!('group' in option)) return []
    const items = option.items
      .filter((item) => at(item) >= 0)
      .toSorted((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1))
      .slice(0, limit)
    return items.length === 0 ? [] : [{ ...option, items }]
  })
}

/** A country, state or province. */
export function PlaceSelect({
  label,
  description,
  value,
  isDisabled = false,
  error = null,
  onChange,
  'aria-label': ariaLabel,
}: {
  readonly label?: string
  readonly description?: string
  readonly value: string | null
  readonly isDisabled?: boolean
  readonly error?: string | null
  readonly onChange: (value: string | null) => void
  readonly 'aria-label'?: string
}) {
  return (
    <Select
      {...(label === undefined ? {} : { label })}
      {...(description === undefined ? {} : { description })}
      {...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel })}
      placeholder="Type to search"
      searchable
      clearable
      limit={60}
      filter={beginnersFirst}
      data={places}
      value={value}
      disabled={isDisabled}
      error={error}
      onChange={onChange}
    />
  )
}
