import { Anchor, Center, EmptyState } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** Shown at an address that is no page. */
export function Lost() {
  return (
    <Center component="main" mih="70dvh" p="lg">
      <EmptyState
        icon={<IconMapOff aria-hidden />}
        title="There is no page at this address"
        description="The link may be mistyped. Links to a case that was merged lead to the case it is in now."
      >
        <EmptyState.Actions>
          <Anchor component={Link} to="/cases">
            Go to the cases
          </Anchor>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}
