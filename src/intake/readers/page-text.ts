/** Element names that begin and end a line of text. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
)
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON SELECT TEXTAREA HEAD'.split(' '),
)

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
 * without recursion, so that depth costs no stack; scripts, styles and hidden elements are left out.
 */
export function pageText(root: PageNode): string {
  const lines: string[] = []
  let line = ''
  const breakLine = (): void => {
    const text = line.replace(/[ \t\r\n\u00a0]+/g, ' ').trim()
    if (text !== '' && text !== '-') lines.push(text)
    line = ''
  }
  let node: PageNode | null = root.firstChild
  while (node !== null) {
    let down = false
    if (node.nodeType === 3) {
      line += node.nodeValue ?? ''
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase()
      if (!silent.has(name) && !isHidden(node)) {
        if (blocks.has(name)) breakLine()
        if (name === 'LI') line = '- '
        if (name === 'TD' || name === 'TH') line += line === '' ? '' : ' | '
        down = node.firstChild !== null
      }
    }
    if (down) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root) {
      if (node.nodeType === 1 && blocks.has(node.nodeName.toUpperCase())) breakLine()
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode
      if (node === root) node = null
    }
    if (node === root) node = null
  }
  breakLine()
  return lines.join('\n\n').replace(/(^|\n)(- [^\n]*)\n\n(?=- )/g, '$1$2\n')
}

function isHidden(node: PageNode): boolean {
  if (node.getAttribute === undefined) return false
  return (
    node.getAttribute('hidden') !== null ||
    node.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '')
  )
}
