/** The sign of the product: a wall above two waves. */
export function Mark({ size }: { readonly size: number }) {
  return <img src="/favicon.svg" alt="" width={size} height={size} />
}
