import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconKeyboard, IconLogout, IconSettings, IconUser } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { forgetDraft } from '../api/report-draft.ts'
import { forgetSession, tellSignedOut, useMe } from '../api/session.ts'
import { roleWords } from '../words/role-words.ts'

/** Who is signed in, and the way out. */
export function AccountMenu({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const me = useMe()
  const navigate = useNavigate()

  async function leave(): Promise<void> {
    const { signOut } = await import('../api/auth.ts')
    await signOut()
    forgetDraft()
    tellSignedOut()
    await navigate({ to: '/sign-in' })
    forgetSession()
  }

  return (
    <Menu position="bottom-end" width={230} shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Account">
          <IconUser size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="xs" truncate>
            {me.email} · {roleWords[me.role].label.toLowerCase()}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/settings" {...props} />}
        >
          Settings
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onShortcuts}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
