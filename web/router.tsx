import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { queryClient } from './api/query-client.ts'
import { sessionQuery } from './api/session.ts'
import { readCaseSearch } from './pages/cases/search.ts'
import { readCaseTab } from './pages/case/search.ts'
import { Fault } from './shell/fault.tsx'
import { Lost } from './shell/lost.tsx'
import { Shell } from './shell/shell.tsx'

const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: Lost,
  errorComponent: Fault,
})

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const loadSignIn = () => import('./pages/sign-in.tsx')
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => {
    const to = text(search['to'])
    // Only paths of this console: an address elsewhere would make the page a stepping stone.
    return to?.startsWith('/') === true && !to.startsWith('//') ? { to } : {}
  },
  component: lazyRouteComponent(loadSignIn, 'SignInPage'),
})

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./pages/welcome.tsx'), 'WelcomePage'),
})

/** Everything behind sign-in. */
const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'console',
  component: Shell,
  errorComponent: Fault,
  beforeLoad: async ({ location }) => {
    // The sign-in page comes while the server is asked who this is, not after: a round trip less at the start.
    if (queryClient.getQueryData(sessionQuery.queryKey) === undefined)
      void loadSignIn().catch(() => {})
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (session === null) {
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } })
    }
    return { session }
  },
})

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cases' })
  },
})

const casesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
})

const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$caseId',
  validateSearch: readCaseTab,
  component: lazyRouteComponent(() => import('./pages/case/case-page.tsx'), 'CasePage'),
})

const dutyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$caseId/duties/$key',
  component: lazyRouteComponent(() => import('./pages/case/duties/duty-page.tsx'), 'DutyPage'),
})

const registerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/register',
  component: lazyRouteComponent(() => import('./pages/register-page.tsx'), 'RegisterPage'),
})

const regimesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regimes',
  component: lazyRouteComponent(() => import('./pages/regimes/regimes-page.tsx'), 'RegimesPage'),
})

const regimeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regimes/$regimeId',
  component: lazyRouteComponent(() => import('./pages/regimes/regime-page.tsx'), 'RegimePage'),
})

const newReportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/new',
  validateSearch: (search): { how?: 'paste' | 'file' | 'url'; job?: string; sample?: boolean } => {
    const how = text(search['how'])
    const job = text(search['job'])
    return {
      ...(how === 'paste' || how === 'file' || how === 'url' ? { how } : {}),
      ...(job === undefined ? {} : { job }),
      ...(search['sample'] === true ? { sample: true } : {}),
    }
  },
  component: lazyRouteComponent(
    () => import('./pages/report/new-report-page.tsx'),
    'NewReportPage',
  ),
})

const documentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/documents',
  component: lazyRouteComponent(() => import('./pages/documents-page.tsx'), 'DocumentsPage'),
})

const campaignsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./pages/campaigns-page.tsx'), 'CampaignsPage'),
})

export type SettingsTab = 'profile' | 'organisation' | 'people' | 'tokens' | 'audit'

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  validateSearch: (search): { tab?: SettingsTab } => {
    const tab = text(search['tab'])
    return tab === 'profile' ||
      tab === 'organisation' ||
      tab === 'people' ||
      tab === 'tokens' ||
      tab === 'audit'
      ? { tab }
      : {}
  },
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
})

const helpRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('./pages/help-page.tsx'), 'HelpPage'),
})

/** Every other address, within the frame of the console. */
const lostRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: Lost,
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  welcomeRoute,
  shellRoute.addChildren([
    homeRoute,
    casesRoute,
    caseRoute,
    dutyRoute,
    registerRoute,
    regimesRoute,
    regimeRoute,
    newReportRoute,
    documentsRoute,
    campaignsRoute,
    settingsRoute,
    helpRoute,
    lostRoute,
  ]),
])

/** All pages by address; each is a chunk of its own, loaded when its link is pointed at. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultNotFoundComponent: Lost,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
