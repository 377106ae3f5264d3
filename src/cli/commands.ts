import { analyzeCommand } from './analyze.ts'
import { auditExportCommand, auditVerifyCommand } from './audit.ts'
import type { Command } from './command.ts'
import { doctorCommand, migrateCommand } from './maintain.ts'
import { serveCommand, workerCommand } from './serve.ts'

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  serveCommand,
  workerCommand,
  migrateCommand,
  doctorCommand,
  analyzeCommand,
  auditVerifyCommand,
  auditExportCommand,
]
