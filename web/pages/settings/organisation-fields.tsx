import {
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { jurisdictionName, subdivisionCodes, type ProfileView } from '#api/contract.ts'
import { regimesQuery } from '../../api/queries.ts'
import { placeLabel, plainWord } from '../../words/duty-words.ts'
import { ContractFields } from './contract-fields.tsx'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const placeCodes = [
  ...letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => jurisdictionName(code) !== undefined),
  ...subdivisionCodes,
].map((value) => ({ value, label: placeLabel(value) }))

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text)

const emptyContact = { name: '', role: '', email: '', phone: '' }

/** What the law asks about an organisation, and what reports print of it. */
export function OrganisationFields({
  profile,
  onChange,
  disabled = false,
}: {
  readonly profile: ProfileView
  readonly onChange: (profile: ProfileView) => void
  readonly disabled?: boolean
}) {
  const { data } = useQuery(regimesQuery)
  const set = (patch: Partial<ProfileView>) => onChange({ ...profile, ...patch })
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label="Name of the organisation"
          disabled={disabled}
          value={profile.name ?? ''}
          onChange={(event) => set({ name: textOrNull(event.currentTarget.value) })}
        />
        <TextInput
          label="Registration number"
          disabled={disabled}
          value={profile.registration ?? ''}
          onChange={(event) => set({ registration: textOrNull(event.currentTarget.value) })}
        />
      </SimpleGrid>
      <Textarea
        label="Address"
        autosize
        minRows={2}
        disabled={disabled}
        value={profile.address ?? ''}
        onChange={(event) => set({ address: textOrNull(event.currentTarget.value) })}
      />
      <MultiSelect
        label="Established in"
        description="Countries and states with an office or branch"
        searchable
        limit={80}
        disabled={disabled}
        data={placeCodes}
        value={[...profile.establishments]}
        onChange={(establishments) => set({ establishments })}
      />
      <StandingFields profile={profile} disabled={disabled} set={set} />
      <TagsInput
        label="Also true of you"
        description="What exemptions ask for, such as “credit institution”"
        disabled={disabled}
        data={[...(data?.tags ?? [])]}
        value={[...profile.tags]}
        onChange={(tags) => set({ tags })}
      />
      <ContactFields
        contact={profile.contact}
        disabled={disabled}
        onChange={(contact) => set({ contact })}
      />
      <ContractFields
        contracts={profile.contracts}
        disabled={disabled}
        onChange={(contracts) => set({ contracts })}
      />
    </Stack>
  )
}

/** What decides which laws and which authority. */
function StandingFields({
  profile,
  disabled,
  set,
}: {
  readonly profile: ProfileView
  readonly disabled: boolean
  readonly set: (patch: Partial<ProfileView>) => void
}) {
  const { data } = useQuery(regimesQuery)
  const words = (list: readonly string[] | undefined, own: readonly string[]) =>
    [...new Set([...(list ?? []), ...own])].map((value) => ({ value, label: plainWord(value) }))
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label="Main establishment"
        description="Decides the lead authority in the EU"
        clearable
        disabled={disabled}
        data={profile.establishments.map((value) => ({ value, label: placeLabel(value) }))}
        value={profile.mainEstablishment}
        onChange={(mainEstablishment) => set({ mainEstablishment })}
      />
      <Select
        label="Listed in the United States"
        description="Files reports with the SEC"
        allowDeselect={false}
        disabled={disabled}
        data={[
          { value: 'unknown', label: 'Not said' },
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={profile.publicCompany === null ? 'unknown' : profile.publicCompany ? 'yes' : 'no'}
        onChange={(value) => set({ publicCompany: value === 'unknown' ? null : value === 'yes' })}
      />
      <MultiSelect
        label="Roles under sector laws"
        searchable
        disabled={disabled}
        data={words(data?.roles, profile.roles)}
        value={[...profile.roles]}
        onChange={(roles) => set({ roles })}
      />
      <MultiSelect
        label="Sectors"
        searchable
        disabled={disabled}
        data={words(data?.sectors, profile.sectors)}
        value={[...profile.sectors]}
        onChange={(sectors) => set({ sectors })}
      />
    </SimpleGrid>
  )
}

function ContactFields({
  contact,
  disabled,
  onChange,
}: {
  readonly contact: ProfileView['contact']
  readonly disabled: boolean
  readonly onChange: (contact: ProfileView['contact']) => void
}) {
  const filled = contact ?? emptyContact
  const set = (patch: Partial<typeof emptyContact>) => {
    const next = { ...filled, ...patch }
    onChange(Object.values(next).every((part) => part.trim() === '') ? null : next)
  }
  return (
    <fieldset className="plain-fieldset">
      <legend>Data protection officer or other contact, printed on reports</legend>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label="Name"
          disabled={disabled}
          value={filled.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Role"
          disabled={disabled}
          value={filled.role}
          onChange={(event) => set({ role: event.currentTarget.value })}
        />
        <TextInput
          label="Email address"
          type="email"
          disabled={disabled}
          value={filled.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <TextInput
          label="Phone"
          disabled={disabled}
          value={filled.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
      </SimpleGrid>
    </fieldset>
  )
}
