/** The part of a query that names a page. */
export interface PageParam {
  readonly cursor?: string
}

/** How every list that comes in pages goes on: the page parameter is filled into its query as it is. */
export const inPages = {
  initialPageParam: {} as PageParam,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor: string | null }): PageParam | null =>
    nextCursor === null ? null : { cursor: nextCursor },
}
