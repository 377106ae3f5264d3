import type { BodyOf } from '#api/contract.ts'
import { api } from './api.ts'

export type ExportList = BodyOf<'exportAffected'>['what']
export type ExportFormat = BodyOf<'exportAffected'>['format']

/** Fetches a list and hands it to the browser as a download. A refusal throws before anything is saved. */
export async function saveExport(runId: string, asked: BodyOf<'exportAffected'>): Promise<void> {
  const response = await api.open('exportAffected', { params: { id: runId }, body: asked })
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `${asked.what}.${asked.format}`
  link.click()
  // The browser has taken the file over once this turn of the loop is done.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
