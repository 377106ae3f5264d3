import { Alert, Tabs } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMay } from '../../api/session.ts'
import { NameStrip } from '../../ui/name-strip.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { AuditTab } from './audit-tab.tsx'
import { OrganisationTab } from './organisation-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { ProfileTab } from './profile-tab.tsx'
import { TokensTab } from './tokens-tab.tsx'

const route = getRouteApi('/console/settings')

/** Your account, and for administrators the people and the record of what was done. */
export function SettingsPage() {
  const { tab = 'profile' } = route.useSearch()
  const navigate = useNavigate({ from: '/settings' })
  const isAdmin = useMay('listUsers')
  const tabs = [
    ['profile', 'Your account'],
    ['organisation', 'Organisation'],
    ['tokens', 'API tokens'],
    ...(isAdmin
      ? ([
          ['people', 'People'],
          ['audit', 'Audit log'],
        ] as const)
      : []),
  ] as const
  return (
    <>
      <PageHead title="Settings" />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(value) => {
          const next = tabs.find(([name]) => name === value)
          if (next !== undefined) void navigate({ search: { tab: next[0] }, replace: true })
        }}
      >
        <NameStrip chosen={tab} names={tabs} />
        <Tabs.Panel value="profile">
          <ProfileTab />
        </Tabs.Panel>
        <Tabs.Panel value="organisation">
          <OrganisationTab />
        </Tabs.Panel>
        <Tabs.Panel value="tokens">
          <TokensTab />
        </Tabs.Panel>
        {isAdmin ? (
          <>
            <Tabs.Panel value="people">
              <PeopleTab />
            </Tabs.Panel>
            <Tabs.Panel value="audit">
              <AuditTab />
            </Tabs.Panel>
          </>
        ) : tab === 'people' || tab === 'audit' ? (
          <Alert color="gray" className="surface" title="Only administrators see this part">
            Ask an administrator of your team for what you need of it, or for another role.
          </Alert>
        ) : null}
      </Tabs>
    </>
  )
}
