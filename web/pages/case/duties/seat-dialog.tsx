import { Select, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { seats, type DutiesView, type ProfileView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { seatWords } from '../../../words/duty-words.ts'
import { OrganisationFields } from '../../settings/organisation-fields.tsx'
import { TimeZoneSelect } from '../../settings/time-zone-select.tsx'

/** Where you stand in this case, and what holds of the organisation in it otherwise than by the profile. */
export function SeatDialog({
  duties,
  onClose,
}: {
  readonly duties: DutiesView
  readonly onClose: () => void
}) {
  const [profile, setProfile] = useState<ProfileView>(duties.profile)
  const [isOwn, setOwn] = useState(duties.own.changes !== null)
  const change = useDutyChange(
    duties.caseId,
    (reason: string) => {
      const { seat, timeZone, reminders: _reminders, ...changes } = profile
      return api.call('setSeat', {
        params: { id: duties.caseId },
        body: { seat, timeZone, changes: isOwn ? changes : null, reason },
      })
    },
    'Your seat in this case is set.',
  )
  return (
    <ReasonDialog
      title="Your seat in this case"
      confirm="Set the seat"
      size="lg"
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Select
        label="Where you stand"
        allowDeselect={false}
        data={seats.map((name) => ({ value: name, label: seatWords[name].label }))}
        value={profile.seat}
        onChange={(value) =>
          setProfile({
            ...profile,
            seat: seats.find((name) => name === value) ?? profile.seat,
          })
        }
      />
      <Text size="sm" c="dimmed">
        {seatWords[profile.seat].meaning}
      </Text>
      <TimeZoneSelect
        value={profile.timeZone}
        onChange={(timeZone) => setProfile({ ...profile, timeZone })}
      />
      <Switch
        label="In this case the organisation is not as in the settings"
        description="For a subsidiary, or another company whose duties you look at"
        checked={isOwn}
        onChange={(event) => setOwn(event.currentTarget.checked)}
      />
      {isOwn ? <OrganisationFields profile={profile} onChange={setProfile} /> : null}
    </ReasonDialog>
  )
}
