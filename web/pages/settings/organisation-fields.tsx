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
  const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text)
  const contact = profile.contact ?? emptyContact
  const setContact = (patch: Partial<typeof emptyContact>) => {
    const next = { ...contact, ...patch }
    set({ contact: Object.values(next).every((part) => part.trim() === '') ? null : next })
  }
  const words = (list: readonly string[] | undefined, own: readonly string[]) =>
    [...new Set([...(list ?? []), ...own])].map((value) => ({ value, label: plainWord(value) }))
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
      <TagsInput
        label="Closer marks"
        description="That exemptions ask for, such as credit institution"
        disabled={disabled}
        data={[...(data?.tags ?? [])]}
        value={[...profile.tags]}
        onChange={(tags) => set({ tags })}
      />
      <fieldset className="plain-fieldset">
        <legend>Data protection officer or other contact, printed on reports</legend>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            label="Name"
            disabled={disabled}
            value={contact.name}
            onChange={(event) => setContact({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Role"
            disabled={disabled}
            value={contact.role}
            onChange={(event) => setContact({ role: event.currentTarget.value })}
          />
          <TextInput
            label="Email address"
            type="email"
            disabled={disabled}
            value={contact.email}
            onChange={(event) => setContact({ email: event.currentTarget.value })}
          />
          <TextInput
            label="Phone"
            disabled={disabled}
            value={contact.phone}
            onChange={(event) => setContact({ phone: event.currentTarget.value })}
          />
        </SimpleGrid>
      </fieldset>
      <ContractFields
        contracts={profile.contracts}
        disabled={disabled}
        onChange={(contracts) => set({ contracts })}
      />
    </Stack>
  )
}
