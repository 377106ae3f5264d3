import type { CaseFacts } from '#cases/index.ts'
import type { CaseState } from '#data/vocabulary.ts'
import { instant, sql } from '#store/sql.ts'
import type { Facts } from '../../engine/facts.ts'
import type { DutyState } from '../duty-states.ts'
import type { DutyRow } from '../queries.ts'

export interface RegisterRow {
  readonly caseId: string
  readonly title: string
  readonly caseState: CaseState
  readonly openedAt: string
  readonly mergedInto: string | null
  readonly caseFacts: CaseFacts
  readonly facts: Facts | null
  readonly duties: readonly {
    readonly key: string
    readonly state: DutyState
    readonly ruling: DutyRow['ruling']
    readonly dueAt: string | null
    readonly regimeName: string
    readonly recipientName: string
    readonly because: string | null
  }[]
  readonly undecided: number
  readonly submissions: readonly {
    readonly key: string
    readonly version: number
    readonly reference: string
    readonly submittedAt: string
  }[]
  readonly noNotices: readonly {
    readonly regimeName: string
    readonly signedAt: string
    readonly invalid: boolean
  }[]
}

/** All cases with what is stored about their duties, newest first; each list is a JSON array. */
export const listRegister = () => sql<RegisterRow>`
  with recursive whole as (select id as top, id from cases
    union select whole.top, c.id from cases c join whole on c.merged_into = whole.id)
  select c.id as "caseId", c.title, c.state as "caseState", ${instant('c.opened_at')} as "openedAt",
    c.merged_into as "mergedInto", c.facts as "caseFacts", o.facts,
    (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'state',
      case when d.key in (select s.key from duty_submissions s where s.case_id in (select id from whole w
        where w.top = c.id)) then 'submitted' else d.state end, 'ruling', d.ruling,
      'dueAt', ${instant('d.due_at')}, 'because', d.because, 'regimeName', d.duty->'regimeName',
      'recipientName', d.duty->'recipientName') order by d.due_at nulls last, d.key), '[]')
      from duties d where d.case_id = c.id and (d.ruling = 'owed' or d.state <> 'open')) as duties,
    (select count(*)::int from duties d where d.case_id = c.id and d.ruling = 'undecided'
      and d.state = 'open') as undecided,
    (select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'version', s.version, 'reference', s.reference,
      'submittedAt', ${instant('s.submitted_at')}) order by s.submitted_at), '[]')
      from duty_submissions s where s.case_id in (select id from whole w where w.top = c.id)) as submissions,
    (select coalesce(jsonb_agg(jsonb_build_object('regimeName', n.record->>'regimeName', 'signedAt', ${instant('n.signed_at')},
      'invalid', n.invalid_since is not null) order by n.signed_at), '[]')
      from no_notice_records n where n.case_id in (select id from whole w where w.top = c.id)) as "noNotices"
  from cases c left join case_obligations o on o.case_id = c.id
  where c.merged_into is null or exists (select from duty_submissions s where s.case_id = c.id)
  order by c.opened_at desc, c.id`
