import { NotFound } from '../ui/not-found.tsx'

/** Shown at an address that is no page. */
export const Lost = () => (
  <NotFound title="There is no page at this address">
    The link may be mistyped or cut short. Pages and cases can also be found by their words with
    Find, at the top.
  </NotFound>
)
