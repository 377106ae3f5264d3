import { analyzeCommand } from './analyze.ts'
import { auditExportCommand, auditVerifyCommand } from './audit.ts'
import { caseDutiesCommand, caseRegisterCommand } from './case-duties.ts'
import {
  caseCloseCommand,
  caseListCommand,
  caseMergeCommand,
  caseMoveCommand,
  caseShowCommand,
  caseSplitCommand,
} from './cases.ts'
import type { Command } from './command.ts'
import { doctorCommand, migrateCommand } from './maintain.ts'
import { obligationsCommand } from './obligations.ts'
import { exposureCommand } from './exposure.ts'
import { indexRecordsCommand } from './index-records.ts'
import { serveCommand, workerCommand } from './serve.ts'

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  serveCommand,
  workerCommand,
  migrateCommand,
  doctorCommand,
  analyzeCommand,
  exposureCommand,
  indexRecordsCommand,
  caseListCommand,
  caseShowCommand,
  caseMoveCommand,
  caseCloseCommand,
  caseMergeCommand,
  caseSplitCommand,
  caseDutiesCommand,
  caseRegisterCommand,
  obligationsCommand,
  auditVerifyCommand,
  auditExportCommand,
]
