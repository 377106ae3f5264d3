import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'

/** Asks for the next part of a list that is shown part by part; nothing where there is none. */
export function ShowMore({
  list,
  children,
  ...look
}: ButtonProps & {
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
  readonly children: ReactNode
}) {
  if (!list.hasNextPage) return null
  return (
    <Button
      variant="default"
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
      {...look}
    >
      {children}
    </Button>
  )
}
