import { QueryClient } from '@tanstack/react-query'
import { toProblem } from './api.ts'

/** One cache for the console. A refusal is final; only a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && toProblem(error).status === 0,
    },
    mutations: { retry: false },
  },
})
