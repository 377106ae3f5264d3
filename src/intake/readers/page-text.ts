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
  const lines = new Lines()
  let preformatted = 0
  const isRead = (node: PageNode, name: string): boolean =>
    !silent.has(name) && !isHidden(node) && !(options.mainOnly && isSurrounding(node, name))
  /** Whether what is in the element is to be read. */
  const enter = (node: PageNode): boolean => {
    const name = nameOf(node)
    if (blocks.has(name)) lines.break()
    if (!isRead(node, name)) return false
    if (name === 'LI') lines.prefix = '- '
    else if (blocks.has(name) && name !== 'P' && name !== 'DIV') lines.prefix = ''
    if ((name === 'TD' || name === 'TH') && !lines.isEmpty) lines.add(' | ')
    if (node.firstChild === null) return false
    if (name === 'PRE') preformatted++
    return true
  }
  const leave = (node: PageNode): void => {
    if (node.nodeType !== 1) return
    const name = nameOf(node)
    if (blocks.has(name)) lines.break()
    if (name === 'LI') lines.prefix = ''
  }
  /** The next node behind this one and all that is in it; elements that end before it are left. */
  const nextAfter = (from: PageNode): PageNode | null => {
    leave(from)
    let node = from
    while (node.nextSibling === null) {
      if (node.parentNode === null || node.parentNode === root) return null
      node = node.parentNode
      if (nameOf(node) === 'PRE') preformatted--
      leave(node)
    }
    return node.nextSibling
  }

  let node = root.firstChild
  while (node !== null) {
    if (node.nodeType === 3) lines.addText(node.nodeValue ?? '', preformatted > 0)
    node = node.nodeType === 1 && enter(node) ? node.firstChild : nextAfter(node)
  }
  lines.break()
  return joinLines(lines.done)
}

const nameOf = (node: PageNode): string => node.nodeName.toUpperCase()

/** Lines as they are put together. */
class Lines {
  readonly done: string[] = []
  /** Stands before the next line. */
  prefix = ''
  /** Whether the line that is being put together has nothing but white space. */
  isEmpty = true
  // In pieces: a line of some megabytes, put together character by character, would be quadratic.
  #pieces: string[] = []

  add(text: string): void {
    this.#pieces.push(text)
    this.isEmpty &&= text.trim() === ''
  }

  addText(text: string, isPreformatted: boolean): void {
    if (!isPreformatted) return this.add(text)
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) this.break()
      this.add(line)
    }
  }

  break(): void {
    if (!this.isEmpty) {
      this.done.push(this.prefix + this.#pieces.join('').replace(/\s+/g, ' ').trim())
      this.prefix = ''
    }
    this.#pieces = []
    this.isEmpty = true
  }
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
