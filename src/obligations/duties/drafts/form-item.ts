import type { FillId, FormItem } from './types.ts'

/** An item that the form requires. */
export const asks = (id: string, label: string, ...fills: readonly FillId[]): FormItem => ({
  id,
  label,
  fills,
  required: true,
})

/** An item that the form accepts but does not require. */
export const takes = (id: string, label: string, ...fills: readonly FillId[]): FormItem => ({
  id,
  label,
  fills,
  required: false,
})
