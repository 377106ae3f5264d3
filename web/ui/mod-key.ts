/** How the reader's keyboard names the modifier of shortcuts. */
export const modKey = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl'
