import {
  ActionIcon,
  AppShell,
  Burger,
  Button,
  Container,
  Group,
  Kbd,
  NavLink,
  Text,
  UnstyledButton,
} from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useMay } from '../api/session.ts'
import { useFocusHome } from '../ui/focus-home.ts'
import { modKey } from '../ui/mod-key.ts'
import { useKeys } from '../ui/single-keys.ts'
import { WordBadge } from '../ui/word-badge.tsx'
import { roleWords } from '../words/role-words.ts'
import { AccountMenu } from './account-menu.tsx'
import { ColorSchemeToggle } from './color-scheme-toggle.tsx'
import { Mark } from './mark.tsx'
import { places } from './places.ts'
import { SessionEnded } from './session-ended.tsx'

const loadFinder = () => import('./finder.tsx')
const Finder = lazy(() => loadFinder().then((part) => ({ default: part.Finder })))
/** After the page itself, so that what is typed after the shortcut goes into the field and not past it. */
const finderAfterMs = 1500
const Shortcuts = lazy(() =>
  import('./shortcuts.tsx').then((part) => ({ default: part.Shortcuts })),
)

/** The frame of every page behind sign-in: skip link, header, navigation, shortcuts. */
export function Shell() {
  const [menuOpen, menu] = useDisclosure(false)
  const [finderOpen, finder] = useDisclosure(false)
  const [keysOpen, keys] = useDisclosure(false)
  const navigate = useNavigate()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  const mayAdd = useMay('addReport')

  useEffect(() => {
    const soon = setTimeout(() => void loadFinder().catch(() => {}), finderAfterMs)
    return () => clearTimeout(soon)
  }, [])
  useFocusHome()
  useHotkeys([['mod+K', finder.open]])
  useKeys([
    ['shift+?', keys.open, { usePhysicalKeys: false }],
    ['?', keys.open],
    ['n', () => (mayAdd ? void navigate({ to: '/reports/new' }) : undefined)],
    ['c', () => void navigate({ to: '/cases' })],
  ])

  // A new page starts at its content for people who listen; the first page keeps the natural order.
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    main.current?.focus({ preventScroll: true })
    menu.close()
  }, [path, menu])

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !menuOpen, desktop: true } }}
    >
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <AppShell.Header className="surface">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="lg" wrap="nowrap">
            <Burger
              opened={menuOpen}
              onClick={menu.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={menuOpen ? 'Close the navigation' : 'Open the navigation'}
            />
            <HomeLink />
            <PageLinks path={path} />
          </Group>
          <Tools onFind={finder.open} onShortcuts={keys.open} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className="surface" aria-label="Pages" hiddenFrom="sm">
        {places.map(({ to, label }) => (
          <NavLink
            key={to}
            label={label}
            active={path.startsWith(to)}
            renderRoot={(props) => <Link to={to} {...props} />}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main ref={main} id="main" tabIndex={-1}>
        <Container size={1480} px={{ base: 'md', md: 'xl' }} py={{ base: 'md', md: 'xl' }}>
          <Outlet />
        </Container>
      </AppShell.Main>
      <SessionEnded />
      <Suspense>
        {finderOpen ? <Finder onClose={finder.close} onShortcuts={keys.open} /> : null}
        {keysOpen ? <Shortcuts onClose={keys.close} /> : null}
      </Suspense>
    </AppShell>
  )
}

const HomeLink = () => (
  <UnstyledButton aria-label="Breakwater" renderRoot={(props) => <Link to="/cases" {...props} />}>
    <Group gap={8} wrap="nowrap">
      <Mark size={26} />
      <Text fw={650} size="md" visibleFrom="xs">
        Breakwater
      </Text>
    </Group>
  </UnstyledButton>
)

function PageLinks({ path }: { readonly path: string }) {
  return (
    <Group component="nav" aria-label="Pages" gap={2} visibleFrom="sm" wrap="nowrap">
      {places.map(({ to, label }) => {
        const current = path.startsWith(to)
        return (
          <Button
            key={to}
            variant={current ? 'light' : 'subtle'}
            color={current ? 'harbour' : 'gray'}
            size="compact-md"
            renderRoot={(props) => (
              <Link to={to} {...props} aria-current={current ? 'page' : undefined} />
            )}
          >
            {label}
          </Button>
        )
      })}
    </Group>
  )
}

/** Find, a new report, colours and the account; icons alone where there is little room. */
function Tools({
  onFind,
  onShortcuts,
}: {
  readonly onFind: () => void
  readonly onShortcuts: () => void
}) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        size="sm"
        fw={400}
        visibleFrom="md"
        onClick={onFind}
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={<Kbd size="xs">{modKey} K</Kbd>}
      >
        Find
      </Button>
      <ActionIcon variant="default" size={36} hiddenFrom="md" aria-label="Find" onClick={onFind}>
        <IconSearch size={17} aria-hidden />
      </ActionIcon>
      {useMay('addReport') ? <NewReport /> : <ReadsOnly />}
      <ColorSchemeToggle />
      <AccountMenu onShortcuts={onShortcuts} />
    </Group>
  )
}

const NewReport = () => (
  <>
    <Button
      size="sm"
      visibleFrom="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/reports/new" {...props} />}
    >
      New report
    </Button>
    <ActionIcon
      size={36}
      hiddenFrom="sm"
      aria-label="New report"
      renderRoot={(props) => <Link to="/reports/new" {...props} />}
    >
      <IconPlus size={18} aria-hidden />
    </ActionIcon>
  </>
)

/** Why nothing can be added or changed, on every page. */
const ReadsOnly = () => (
  <WordBadge
    word="plain"
    size="md"
    label="Read only"
    meaning={`Your role is viewer. ${roleWords.viewer.meaning} Ask an administrator of your team for another role.`}
  />
)
