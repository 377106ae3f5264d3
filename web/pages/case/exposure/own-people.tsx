import { Alert, Anchor, Text } from '@mantine/core'
import type { Affected } from '../../../api/exposure-types.ts'
import { dataLabel } from '../../../words/case-words.ts'
import { plural } from '../../../words/figures.ts'
import { roleLabel } from '../../../words/exposure-words.ts'

/** "Are our people in it?", by the domains that were given as own. */
export function OwnPeople({
  affected,
  onShow,
}: {
  readonly affected: Affected
  /** Null where the people themselves cannot be shown. */
  readonly onShow: (() => void) | null
}) {
  const { ours } = affected
  const isHit = ours !== null && ours.people > 0
  return (
    <Alert
      variant="outline"
      className="surface notice"
      color={isHit ? 'orange' : 'gray'}
      title="Are our people in it?"
    >
      {ours === null ? (
        <Text size="sm">
          Give your own domains when the files are read, and the answer stands here.
        </Text>
      ) : isHit ? (
        <>
          <Text size="sm">
            Yes: {plural(ours.people, 'person', 'people')} with an address at{' '}
            {ours.domains.join(', ')}.{' '}
            {onShow === null ? null : (
              <Anchor
                component="button"
                type="button"
                size="sm"
                underline="always"
                onClick={onShow}
              >
                Show them
              </Anchor>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              ours.roles
                .filter(({ role }) => role !== 'other')
                .slice(0, 4)
                .map(({ role, people }) => `${people} in ${roleLabel(role).toLowerCase()}`),
              ours.dataClasses.slice(0, 5).map((one) => dataLabel(one.class)),
            ]
              .filter((said) => said.length > 0)
              .map((said) => said.join(', '))
              .join(' · ')}
          </Text>
        </>
      ) : (
        <Text size="sm">No address at {ours.domains.join(', ')} is in the rows understood.</Text>
      )}
    </Alert>
  )
}
