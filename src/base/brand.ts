declare const brandKey: unique symbol

/** A primitive that cannot be mixed up with another of the same shape: `Brand<string, 'CaseId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brandKey]: Name }

export type CaseId = Brand<string, 'CaseId'>
export type DocumentId = Brand<string, 'DocumentId'>
export type TaskId = Brand<string, 'TaskId'>
export type UserId = Brand<string, 'UserId'>
/** Lower-case hex of 64 characters. */
export type Sha256 = Brand<string, 'Sha256'>

/** The one place where outside text becomes a branded value; call it after checking the shape. */
export const brand = <B extends Brand<string | number, string>>(value: string | number): B =>
  value as B
