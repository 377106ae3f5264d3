import { Container } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { PageHead } from '../ui/page-head.tsx'
import { ProblemNotice } from '../ui/problem.tsx'

/** Shown in place of a page that could not be drawn or whose sign-in could not be checked. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <Container component="main" size={760} py="xl">
      <PageHead title="This page could not be shown" />
      <ProblemNotice
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </Container>
  )
}
