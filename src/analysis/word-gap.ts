/**
 * The source of a gap of at most so many words between two words of a pattern; the second one follows.
 * A run of dashes or apostrophes belongs to one word only: where it may be cut in many ways, a line of
 * dashes takes hours.
 */
export const gap = (words: number): string =>
  String.raw`[’'-]*(?:[^\w’'-]+[\w’'-]+){0,${words}}?(?:[^\w’'-]+[’'-]*)?(?<!\w)`
