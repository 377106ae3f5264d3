/** Element names that begin and end a line of text. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO BUTTON SELECT DATALIST TEXTAREA HEAD DIALOG'.split(
    ' ',
  ),
)
/** What stands around the text of a page. */
const surroundings = new Set('NAV FOOTER ASIDE'.split(' '))
const surroundingRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/

/** What this module needs of a DOM node; linkedom's types are the browser's. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
  getAttribute?(name: string): string | null
}

/**
 * The text of a page, a line for each paragraph, heading, list item (`- `) and table row. Walks
 * without recursion, so that depth costs no stack. Scripts, styles and hidden elements are left out,
 * and with `mainOnly` what stands around the text: navigation, side boxes, footer.
 */
export function pageText(root: PageNode, options: { readonly mainOnly?: boolean } = {}): string {
  const lines: string[] = []
  // In pieces: a line of some megabytes, put together character by character, would be quadratic.
  let pieces: string[] = []
  let isEmpty = true
  let prefix = ''
  const add = (text: string): void => {
    pieces.push(text)
    isEmpty &&= text.trim() === ''
  }
  const breakLine = (): void => {
    if (!isEmpty) {
      const text = pieces.join('').replace(/\s+/g, ' ').trim()
      lines.push(prefix + text)
      prefix = ''
    }
    pieces = []
    isEmpty = true
  }
  const leave = (node: PageNode): void => {
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (blocks.has(name)) breakLine()
    if (name === 'LI') prefix = ''
  }
  let preformatted = 0
  let node: PageNode | null = root.firstChild
  while (node !== null) {
    let down = false
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      if (preformatted === 0) {
        add(text)
      } else {
        for (const [i, line] of text.split('\n').entries()) {
          if (i > 0) breakLine()
          add(line)
        }
      }
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase()
      if (blocks.has(name)) breakLine()
      if (
        !silent.has(name) &&
        !isHidden(node) &&
        !(options.mainOnly && isSurrounding(node, name))
      ) {
        if (name === 'LI') prefix = '- '
        else if (blocks.has(name) && name !== 'P' && name !== 'DIV') prefix = ''
        if ((name === 'TD' || name === 'TH') && !isEmpty) add(' | ')
        down = node.firstChild !== null
        if (down && name === 'PRE') preformatted++
      }
    }
    if (down) {
      node = node.firstChild
      continue
    }
    leave(node)
    while (node !== null && node !== root) {
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode
      if (node !== null && node !== root) {
        if (node.nodeName.toUpperCase() === 'PRE') preformatted--
        leave(node)
      }
    }
    if (node === root) node = null
  }
  breakLine()
  return joinLines(lines)
}

/** Paragraphs apart, the items of a list one under the other. */
function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  for (const [i, line] of lines.entries()) {
    if (i > 0) parts.push(line.startsWith('- ') && lines[i - 1]?.startsWith('- ') ? '\n' : '\n\n')
    parts.push(line)
  }
  return parts.join('')
}

function isHidden(node: PageNode): boolean {
  if (node.getAttribute === undefined) return false
  const style = node.getAttribute('style')
  return (
    node.getAttribute('hidden') !== null ||
    node.getAttribute('aria-hidden') === 'true' ||
    (style !== null &&
      /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i.test(
        style,
      ))
  )
}

const isSurrounding = (node: PageNode, name: string): boolean =>
  surroundings.has(name) ||
  surroundingRoles.test(node.getAttribute?.('role')?.trim().toLowerCase() ?? '')
