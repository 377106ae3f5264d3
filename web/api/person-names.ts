import { useQuery } from '@tanstack/react-query'
import { peopleQuery } from './queries.ts'

/** The name of who did something, by id. */
export function usePersonNames(): (id: string | null) => string {
  const { data } = useQuery(peopleQuery)
  return (id) => {
    if (id === null) return ''
    if (id === 'command-line') return 'the command line'
    if (id === 'system') return 'Breakwater itself'
    return data?.people.find((person) => person.id === id)?.name ?? id
  }
}
