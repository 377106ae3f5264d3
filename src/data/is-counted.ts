/**
 * Whether a statement of a case counts: not one that was withdrawn (by whoever said it, or because a newer measurement
 * replaced it), nor one that an analyst discarded as misread. Both stay visible.
 */
export const isCounted = ({
  withdrawn,
  discarded,
}: {
  readonly withdrawn: boolean
  readonly discarded: object | null
}): boolean => !withdrawn && discarded === null
