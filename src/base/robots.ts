interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

/**
 * Whether a robots.txt allows `agent` (a product name such as `breakwater`) to fetch a path with its query:
 * the most specific rule decides, from the groups that name the agent or, if none does, from those for `*`
 * (RFC 9309, 2.2).
 */
export function isAllowedByRobots(robots: string, agent: string, path: string): boolean {
  const rules = rulesFor(robots, agent.toLowerCase())
  let best: Rule | undefined
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue
    const longer = rule.pattern.length - (best?.pattern.length ?? -1)
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule
  }
  return best?.allow ?? true
}

/** Rules of all groups that name the agent; where none does, of the groups for `*`. */
function rulesFor(robots: string, agent: string): readonly Rule[] {
  const own: Rule[] = []
  const general: Rule[] = []
  let isNamed = false
  let groups: Rule[][] = []
  let inAgents = false
  for (const line of robots.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const found = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line)
    if (found === null) continue
    const field = found[1]?.toLowerCase()
    const value = found[2]?.trim() ?? ''
    if (field === 'user-agent') {
      if (!inAgents) groups = []
      inAgents = true
      const name = /^[a-z_-]+|^\*/i.exec(value)?.[0]?.toLowerCase()
      if (name === '*') groups.push(general)
      if (name === agent) {
        groups.push(own)
        isNamed = true
      }
    } else if (field === 'allow' || field === 'disallow') {
      inAgents = false
      // An empty "Disallow:" forbids nothing.
      if (value === '') continue
      for (const group of groups) group.push({ allow: field === 'allow', pattern: value })
    }
  }
  return isNamed ? own : general
}

/** `*` stands for any characters, `$` at the end for the end of the path. Without backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const parts = normal(anchored ? pattern.slice(0, -1) : pattern).split('*')
  const subject = normal(path)
  const [first = '', ...rest] = parts
  if (!subject.startsWith(first)) return false
  let at = first.length
  for (const [i, part] of rest.entries()) {
    const isLast = i === rest.length - 1
    if (isLast && anchored) {
      return subject.length - part.length >= at && subject.endsWith(part)
    }
    const next = subject.indexOf(part, at)
    if (next === -1) return false
    at = next + part.length
  }
  return !anchored || at === subject.length
}

/** Percent-encoded letters and other unreserved characters equal the plain ones (RFC 9309, 2.2.2). */
function normal(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code.toUpperCase()
  })
}
