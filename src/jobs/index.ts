/**
 * Jobs: work that waits in the queue. A job's id comes in; its operation runs with progress, and its result or
 * refusal is stored. One table lists every kind of job.
 */
export { startWorker, type Worker } from './start-worker.ts'
export { resumeRestored } from './resume-restored.ts'
export { keepHouse } from './keep-house.ts'
export { jobTable } from './table.ts'
