import type { Seat } from '#base/seats.ts'
import type { Severity } from '#data/vocabulary.ts'
import { audiences, type Action, type Audience, type Insight, type RuleInput } from '../types.ts'
import { otherActionRules } from './action-rules-others.ts'
import { ownActionRules } from './action-rules-own.ts'
import { dataInsightRules } from './insight-rules-data.ts'
import { doubtInsightRules } from './insight-rules-doubt.ts'
import { eventInsightRules } from './insight-rules-event.ts'
import { lawInsightRules } from './insight-rules-law.ts'
import { sourcesDisagree } from './sources-disagree.ts'

/** In the order in which insights of the same severity are shown. */
const rules = [
  ...eventInsightRules,
  ...lawInsightRules,
  sourcesDisagree,
  ...dataInsightRules,
  ...doubtInsightRules,
]
/**
 * What to do, raised by insights. In order of urgency within each audience; due times count from the
 * opening of the case and follow common incident practice (NIST SP 800-61r3); the 72 hours are those of GDPR Art. 33.
 */
const actionRules = [...ownActionRules, ...otherActionRules]
const bySeverity = ['critical', 'high', 'medium', 'low', 'info'] as const

/** What the facts mean, most severe first. An insight without a statement behind it is never made. */
export function deriveInsights(input: RuleInput): readonly Insight[] {
  const found = rules.flatMap(({ id, find }) => {
    const insight = find(input)
    if (insight === null || insight.facts.length === 0) return []
    return [{ id, ...insight, severity: severityOf(insight.severity, input) }]
  })
  return found.toSorted((a, b) => bySeverity.indexOf(a.severity) - bySeverity.indexOf(b.severity))
}

/** What would follow from a breach that is denied is never more pressing than to find out whether there was one. */
const severityOf = (severity: Severity, { facts }: RuleInput): Severity =>
  facts.status === 'denied' && (severity === 'critical' || severity === 'high')
    ? 'medium'
    : severity

/** What to do, by audience in their common order; each action names the facts behind its insights. */
export function deriveActions(
  input: RuleInput,
  insights = deriveInsights(input),
): readonly Action[] {
  const raised = actionRules.flatMap((rule) => {
    const behind = insights.filter(({ id }) => rule.because.includes(id))
    if (behind.length === 0 || rule.when?.(input) === false) return []
    // While it is denied, nobody is known whose data it could be.
    if (rule.audience === 'individuals' && input.facts.status === 'denied') return []
    const facts = [...new Set(behind.flatMap((insight) => insight.facts))].toSorted((a, b) => a - b)
    return [
      { id: rule.id, title: rule.title(input), audience: rule.audience, due: rule.due, facts },
    ]
  })
  return inOrder(raised, audiences)
}

/** The audiences nearest to each seat, which come first; the others follow in the common order. */
const nearestTo: Readonly<Record<Seat, readonly Audience[]>> = {
  'breached-controller': ['breached-company'],
  'breached-processor': ['breached-company'],
  customer: ['customers', 'security', 'procurement', 'staff'],
  publisher: ['customers'],
}

/** The same actions, with what is nearest to a seat in front. */
export const actionsForSeat = (actions: readonly Action[], seat: Seat): readonly Action[] =>
  inOrder(actions, [...new Set([...nearestTo[seat], ...audiences])])

const inOrder = (actions: readonly Action[], order: readonly Audience[]): readonly Action[] =>
  actions.toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience))
