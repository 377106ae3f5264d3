import { Center } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { ProblemNotice } from '../ui/problem.tsx'

/** Shown in place of a page that could not be drawn or whose sign-in could not be checked. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <Center component="main" mih="60dvh" p="lg">
      <ProblemNotice
        error={error}
        title="This page could not be shown"
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </Center>
  )
}
