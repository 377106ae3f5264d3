import type { FillId, FormItem } from './types.ts'

/** An item that the form asks for. */
export const asks = (id: string, label: string, ...fills: readonly FillId[]): FormItem => ({
  id,
  label,
  fills,
  required: true,
})

/** An item that the form takes where it is known. */
export const takes = (id: string, label: string, ...fills: readonly FillId[]): FormItem => ({
  id,
  label,
  fills,
  required: false,
})
