/**
 * Where an organisation stands towards a breach, which decides whose duties are worked out and whose tasks come first.
 * The organisation's profile says it, a case may say otherwise, and the settings give what holds before either does.
 */
export const seats = ['breached-controller', 'breached-processor', 'customer', 'publisher'] as const
export type Seat = (typeof seats)[number]
