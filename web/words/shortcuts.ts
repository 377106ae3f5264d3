import { caseTabs } from '../pages/case/search.ts'
import { modKey } from '../ui/mod-key.ts'

/** Every shortcut of the console: the keys and what they do. */
export const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: [modKey, 'K'], does: 'Find a page or a case' },
  { keys: ['?'], does: 'Show this list' },
  { keys: ['N'], does: 'New report' },
  { keys: ['C'], does: 'Go to the cases' },
  { keys: ['/'], does: 'Search the cases (on the list)' },
  { keys: [modKey, '↵'], does: 'Send the pasted text for analysis' },
  { keys: ['1', '…', String(caseTabs.length)], does: 'Switch tabs on a case' },
  { keys: ['R', 'W', 'L'], does: 'Right, wrong, or later, of a person to decide on' },
  { keys: ['Tab'], does: 'Go from fact to fact; the document follows' },
  { keys: ['Esc'], does: 'Close a dialog or a list of statements' },
]
