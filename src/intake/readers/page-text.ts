/** Elements that begin and end a line of text. */
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
/** Elements around the main text of a page. */
const surroundings = new Set('NAV FOOTER ASIDE'.split(' '))
const surroundingRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/

/** What this module needs of a DOM node; linkedom has the browser's types. */
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
 * The text of a page, one line for each paragraph, heading, list item (`- `) and table row. Does not recurse, so
 * that depth uses no stack. Leaves out scripts, styles and hidden elements and, with `mainOnly`, what surrounds the
 * text: navigation, side boxes, footer.
 */
export function pageText(root: PageNode, options: { readonly mainOnly?: boolean } = {}): string {
  const lines = new Lines()
  let preformatted = 0
  const isRead = (node: PageNode, name: string): boolean =>
    !silent.has(name) && !isHidden(node) && !(options.mainOnly && isSurrounding(node, name))
  /** Whether to read the content of the element. */
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
  /** The next node after this one and its content; calls `leave` for the elements that end in between. */
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

/** Builds lines piece by piece. */
class Lines {
  readonly done: string[] = []
  /** Precedes the next line. */
  prefix = ''
  /** Whether the current line is white space only. */
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

/** Paragraphs are separated by an empty line, the items of a list are not. */
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
