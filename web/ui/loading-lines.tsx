import { Skeleton, Stack } from '@mantine/core'

/** Stands for text that is on its way. Thin lines: a large area that shimmers costs a slow machine dearly. */
export function LoadingLines({ label }: { readonly label: string }) {
  return (
    <Stack aria-busy="true" aria-label={label} role="status" maw={720}>
      {['70%', '55%', '64%', '60%'].map((width) => (
        <Skeleton key={width} h={18} w={width} />
      ))}
    </Stack>
  )
}
