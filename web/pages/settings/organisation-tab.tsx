import {
  Alert,
  Button,
  Group,
  Paper,
  Select,
  Stack,
  Switch,
  TagsInput,
  Text,
  Title,
} from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { leadInWords, mailAddress, seats, type ProfileView } from '#api/contract.ts'
import { api, toProblem } from '../../api/api.ts'
import { profileQuery } from '../../api/queries.ts'
import { sessionQuery, useMay } from '../../api/session.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { NotLoaded } from '../../ui/not-loaded.tsx'
import { seatWords } from '../../words/duty-words.ts'
import { OrganisationFields } from './organisation-fields.tsx'
import { TimeZoneSelect } from './time-zone-select.tsx'

/** What the law asks about your organisation; the duties of all cases follow it. */
export function OrganisationTab() {
  const found = useQuery(profileQuery)
  if (!found.isSuccess) return <NotLoaded found={found} label="Loading the profile" />
  return <ProfileForm saved={found.data.profile} channels={found.data.channels} />
}

/** By which reminders can leave this server. */
interface Channels {
  readonly mail: boolean
  readonly webhook: boolean
}

const usualLeads = ['PT168H', 'PT72H', 'PT24H', 'PT12H', 'PT4H', 'PT1H']

/** One that was set by other means than this page is shown too, so that it can be switched off. */
const leadsToShow = (leads: readonly string[]): readonly string[] => [
  ...new Set([...usualLeads, ...leads]),
]

function ProfileForm({
  saved,
  channels,
}: {
  readonly saved: ProfileView
  readonly channels: Channels
}) {
  const mayChange = useMay('saveProfile')
  const [profile, setProfile] = useState(saved)
  const save = useSaveProfile()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(profile)
      }}
    >
      <Stack maw={820}>
        {mayChange ? null : (
          <Alert color="gray" className="surface" title="Only administrators change this">
            <Text size="sm">A case can say otherwise under Duties, Your seat in this case.</Text>
          </Alert>
        )}
        <AboutOrganisation profile={profile} disabled={!mayChange} onChange={setProfile} />
        <ReminderFields
          reminders={profile.reminders}
          channels={channels}
          disabled={!mayChange}
          onChange={(reminders) => setProfile({ ...profile, reminders })}
        />
        <FormProblem problem={save.isError ? toProblem(save.error) : null} />
        {mayChange ? (
          <Group>
            <Button type="submit" loading={save.isPending}>
              Save the profile
            </Button>
          </Group>
        ) : null}
      </Stack>
    </form>
  )
}

function useSaveProfile() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (profile: ProfileView) => api.call('saveProfile', { body: profile }),
    onSuccess: async (answer) => {
      client.setQueryData(profileQuery.queryKey, answer)
      notifications.show({ message: 'The profile is saved. Duties follow it.' })
      await Promise.all([
        client.invalidateQueries({ queryKey: ['case'] }),
        client.invalidateQueries(sessionQuery),
      ])
    },
  })
}

function AboutOrganisation({
  profile,
  disabled,
  onChange,
}: {
  readonly profile: ProfileView
  readonly disabled: boolean
  readonly onChange: (profile: ProfileView) => void
}) {
  return (
    <Paper p="lg" className="surface">
      <Title order={2} size="h4" mb={4}>
        Your organisation
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        What is left empty is not guessed: duties that depend on it stay undecided and say so.
      </Text>
      <Stack gap="md">
        <Select
          label="Where you stand, unless a case says otherwise"
          description={seatWords[profile.seat].meaning}
          allowDeselect={false}
          disabled={disabled}
          data={seats.map((name) => ({ value: name, label: seatWords[name].label }))}
          value={profile.seat}
          onChange={(value) =>
            onChange({ ...profile, seat: seats.find((name) => name === value) ?? profile.seat })
          }
        />
        <OrganisationFields profile={profile} onChange={onChange} disabled={disabled} />
        <TimeZoneSelect
          disabled={disabled}
          value={profile.timeZone}
          onChange={(timeZone) => onChange({ ...profile, timeZone })}
        />
      </Stack>
    </Paper>
  )
}

function ReminderFields({
  reminders,
  channels,
  disabled,
  onChange,
}: {
  readonly reminders: ProfileView['reminders']
  readonly channels: Channels
  readonly disabled: boolean
  readonly onChange: (reminders: ProfileView['reminders']) => void
}) {
  const set = (patch: Partial<ProfileView['reminders']>) => onChange({ ...reminders, ...patch })
  const wrong = reminders.mailTo.filter((each) => !mailAddress.safeParse(each).success)
  return (
    <Paper p="lg" className="surface">
      <Title order={2} size="h4" mb={4}>
        Reminders
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {channels.mail ? 'Mail is set up. ' : 'No mail server is set up (BREAKWATER_SMTP_URL). '}
        {channels.webhook
          ? 'The webhook is set up.'
          : 'No webhook is set up (BREAKWATER_WEBHOOK_URL).'}
      </Text>
      <Stack gap="md">
        <fieldset className="plain-fieldset">
          <legend>When</legend>
          <Group gap="md">
            {leadsToShow(reminders.leads).map((value) => (
              <Switch
                key={value}
                label={`${leadInWords(value)} before`}
                disabled={disabled}
                checked={reminders.leads.includes(value)}
                onChange={(event) =>
                  set({
                    leads: event.currentTarget.checked
                      ? [...reminders.leads, value]
                      : reminders.leads.filter((lead) => lead !== value),
                  })
                }
              />
            ))}
            <Switch
              label="When late"
              disabled={disabled}
              checked={reminders.whenLate}
              onChange={(event) => set({ whenLate: event.currentTarget.checked })}
            />
          </Group>
        </fieldset>
        <TagsInput
          label="By mail to"
          placeholder={reminders.mailTo.length === 0 ? 'privacy@example.org' : ''}
          disabled={disabled}
          value={[...reminders.mailTo]}
          onChange={(mailTo) => set({ mailTo })}
          error={wrong.length === 0 ? null : `Not an email address: ${wrong.join(', ')}`}
        />
      </Stack>
    </Paper>
  )
}
