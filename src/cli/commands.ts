import type { CommandEntry } from './command.ts'

/**
 * Every command, in the order of `--help`. Only the one that is called is loaded: what most of them never
 * use (the analysis, DuckDB, the server) takes seconds to load.
 */
export const commands: readonly CommandEntry[] = [
  {
    name: 'serve',
    summary: 'Start the console, the API and a worker, and print the address',
    usage: '[--port PORT] [--host HOST]',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  {
    name: 'worker',
    summary: 'Take jobs from the queue; run as many as you like on PostgreSQL',
    usage: '',
    load: async () => (await import('./serve.ts')).workerCommand,
  },
  {
    name: 'migrate',
    summary: 'Bring the database schema up to this version; safe to run twice and at once',
    usage: '',
    load: async () => (await import('./maintain.ts')).migrateCommand,
  },
  {
    name: 'backup',
    summary: 'Write everything but the rows of leaks to one file',
    usage: 'FILE',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'Fill an empty database from a backup, embedded or PostgreSQL',
    usage: 'FILE',
    load: async () => (await import('./backup.ts')).restoreCommand,
  },
  {
    name: 'doctor',
    summary: 'Check settings, data folder, database, audit log, templates and keys',
    usage: '[--json]',
    load: async () => (await import('./maintain.ts')).doctorCommand,
  },
  {
    name: 'analyze',
    summary: 'Read a report and print its facts with evidence, or its advisory',
    usage: 'FILE|URL|- [--json | --format FORMAT]',
    load: async () => (await import('./analyze.ts')).analyzeCommand,
  },
  {
    name: 'exposure',
    summary: 'Read a leak: what it holds, whether it is real, and who is affected',
    usage: 'FILE... [--customers FILE] [--out DIR] [--json]',
    load: async () => (await import('./exposure.ts')).exposureCommand,
  },
  {
    name: 'index-records',
    summary: 'Prepare an index of your own records, to judge later leaks by',
    usage: 'FILE... --out INDEX --key FILE',
    load: async () => (await import('./index-records.ts')).indexRecordsCommand,
  },
  {
    name: 'case list',
    summary: 'List cases, the newest change first',
    usage: '[WORDS] [--state STATE] [--limit N] [--json]',
    load: async () => (await import('./cases.ts')).caseListCommand,
  },
  {
    name: 'case show',
    summary: 'Show a case: facts, statements, tasks and history',
    usage: 'CASE [--json]',
    load: async () => (await import('./cases.ts')).caseShowCommand,
  },
  {
    name: 'case open',
    summary: 'Open a case from a kept document in which no report of a breach was found',
    usage: 'DOCUMENT --reason TEXT | --list',
    load: async () => (await import('./case-open.ts')).caseOpenCommand,
  },
  {
    name: 'case move',
    summary: 'Take a case to another state',
    usage: 'CASE STATE [--reason TEXT]',
    load: async () => (await import('./cases.ts')).caseMoveCommand,
  },
  {
    name: 'case close',
    summary: 'Close a case; it can be reopened with "case move"',
    usage: 'CASE --reason TEXT',
    load: async () => (await import('./cases.ts')).caseCloseCommand,
  },
  {
    name: 'case merge',
    summary: 'Move everything of one case into another; "case split" undoes it',
    usage: 'INTO FROM --reason TEXT',
    load: async () => (await import('./cases.ts')).caseMergeCommand,
  },
  {
    name: 'case split',
    summary: 'Move documents of a case, with what they say, into a new case',
    usage: 'CASE DOCUMENT... --reason TEXT',
    load: async () => (await import('./cases.ts')).caseSplitCommand,
  },
  {
    name: 'case fact',
    summary: 'Set a fact of a case over what its documents say, or take that back',
    usage: 'CASE FIELD VALUE [--modality MODALITY] --reason TEXT',
    load: async () => (await import('./case-fact.ts')).caseFactCommand,
  },
  {
    name: 'case discard',
    summary: 'Discard statements that the machine misread; "case restore" undoes it',
    usage: 'CASE N... --reason TEXT',
    load: async () => (await import('./case-discard.ts')).caseDiscardCommand,
  },
  {
    name: 'case restore',
    summary: 'Let discarded statements count again',
    usage: 'CASE N... --reason TEXT',
    load: async () => (await import('./case-discard.ts')).caseRestoreCommand,
  },
  {
    name: 'case advisory',
    summary: 'Print the advisory of a case as Markdown, HTML, PDF or Word',
    usage: 'CASE [--format FORMAT] [--out FILE]',
    load: async () => (await import('./case-advisory.ts')).caseAdvisoryCommand,
  },
  {
    name: 'case tasks',
    summary: 'List the open tasks of a case or of all, soonest due first',
    usage: '[CASE] [--state STATE] [--json]',
    load: async () => (await import('./case-tasks.ts')).caseTasksCommand,
  },
  {
    name: 'case task',
    summary: 'Tick a task off, open it again or drop it',
    usage: 'TASK STATE [--reason TEXT]',
    load: async () => (await import('./case-tasks.ts')).caseTaskCommand,
  },
  {
    name: 'case duties',
    summary: 'List the duties of a case with their clocks and open questions',
    usage: 'CASE [--status STATUS] [--json]',
    load: async () => (await import('./case-duties.ts')).caseDutiesCommand,
  },
  {
    name: 'case register',
    summary: 'Print the register of breaches (GDPR Art. 33(5)) as CSV or JSON',
    usage: '[--json]',
    load: async () => (await import('./case-duties.ts')).caseRegisterCommand,
  },
  {
    name: 'obligations',
    summary:
      'Compute who must be told of a breach, by when and why, and what is still to be decided',
    usage: 'FACTS.json|- [--json] | --schema',
    load: async () => (await import('./obligations.ts')).obligationsCommand,
  },
  {
    name: 'user list',
    summary: 'List the accounts of the console',
    usage: '[--json]',
    load: async () => (await import('./users.ts')).userListCommand,
  },
  {
    name: 'user link',
    summary: 'Make a new sign-in link for an account, as when its password is lost',
    usage: 'EMAIL',
    load: async () => (await import('./users.ts')).userLinkCommand,
  },
  {
    name: 'audit verify',
    summary: 'Check that no entry of the audit log was changed, added or removed',
    usage: '[--file EXPORT.jsonl] [--json]',
    load: async () => (await import('./audit.ts')).auditVerifyCommand,
  },
  {
    name: 'audit export',
    summary: 'Print the audit log as JSON lines, for keeping elsewhere',
    usage: '',
    load: async () => (await import('./audit.ts')).auditExportCommand,
  },
]
