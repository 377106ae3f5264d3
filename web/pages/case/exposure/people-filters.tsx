import { Group, Select, Switch } from '@mantine/core'
import type { PersonFilter } from '../../../api/exposure.ts'
import type { Affected } from '../../../api/exposure-types.ts'
import { dataLabel } from '../../../words/case-words.ts'
import { riskLevels, riskWords, roleLabel, statesOf } from '../../../words/exposure-words.ts'
import { countCountries, countStates, unknownPlace } from '../../../words/places.ts'

/** Narrows the list of people by place, kind of data, role and risk. */
export function PeopleFilters({
  affected,
  filter,
  onFilter,
}: {
  readonly affected: Affected
  readonly filter: PersonFilter
  readonly onFilter: (filter: PersonFilter) => void
}) {
  const set = (change: Partial<PersonFilter>): void => onFilter({ ...filter, ...change })
  const places = countCountries(affected.jurisdictions).flatMap(({ jurisdiction, label }) =>
    jurisdiction === null
      ? [{ value: unknownPlace, label }]
      : [
          { value: jurisdiction, label },
          ...(statesOf[jurisdiction] === undefined
            ? []
            : countStates(affected.jurisdictions, jurisdiction).flatMap((state) =>
                state.jurisdiction === null
                  ? []
                  : [{ value: state.jurisdiction, label: `${label}: ${state.label}` }],
              )),
        ],
  )
  const classes = affected.dataClasses.map(({ class: id }) => id)
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label="Place"
        placeholder="All"
        clearable
        searchable
        w={230}
        data={places}
        value={filter.jurisdiction ?? null}
        onChange={(jurisdiction) => set({ jurisdiction: jurisdiction ?? undefined })}
      />
      <Select
        label="Kind of data"
        placeholder="All"
        clearable
        w={220}
        data={classes.map((id) => ({ value: id, label: dataLabel(id) }))}
        value={filter.dataClass ?? null}
        onChange={(picked) => set({ dataClass: classes.find((id) => id === picked) })}
      />
      <Select
        label="Role"
        placeholder="All"
        clearable
        w={190}
        data={affected.roles.map(({ role }) => ({ value: role, label: roleLabel(role) }))}
        value={filter.role ?? null}
        onChange={(role) => set({ role: role ?? undefined })}
      />
      <Select
        label="Risk"
        placeholder="All"
        clearable
        w={120}
        data={riskLevels.map((level) => ({ value: level, label: riskWords[level] }))}
        value={filter.level ?? null}
        onChange={(picked) => set({ level: riskLevels.find((level) => level === picked) })}
      />
      <Switch
        label="Our people only"
        disabled={affected.ours === null}
        checked={filter.ours === 'true'}
        onChange={(event) => set({ ours: event.currentTarget.checked ? 'true' : undefined })}
        mb={8}
      />
    </Group>
  )
}
