/** The pages of the console, in the order of its navigation. */
export const places = [
  { to: '/cases', label: 'Cases' },
  { to: '/campaigns', label: 'Campaigns' },
  { to: '/register', label: 'Register' },
  { to: '/regimes', label: 'Laws' },
  { to: '/settings', label: 'Settings' },
  { to: '/help', label: 'Help' },
] as const
