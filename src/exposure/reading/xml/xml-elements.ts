import { SaxesParser } from 'saxes'

/** An element that is open, or has just closed. */
export interface XmlElement {
  /** Without namespace prefix. */
  readonly name: string
  /** Names from the root down to this one, joined by slashes. */
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  children: number
  /** Children without children of their own. */
  leaves: number
}

export interface XmlOut {
  open(element: XmlElement): void
  close(element: XmlElement): void
  /** The text is not well-formed here; reading goes on as far as it can. */
  fault(): void
}

/** Nesting beyond this is hostile; what lies deeper belongs to the element at this depth. */
const deepest = 100

/**
 * Elements of XML text as they open and close, block by block. Entities that a file defines itself are
 * not expanded, and nothing is fetched.
 */
export class XmlElements {
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  readonly #stack: XmlElement[] = []
  readonly #mostLength: number
  #beyond = 0
  #sinceEvent = 0

  /** `mostLength`: characters of one value or tag. */
  constructor(mostLength: number, out: XmlOut) {
    this.#mostLength = mostLength
    const parser = this.#parser
    parser.on('error', () => out.fault())
    parser.on('text', (text) => this.#addText(text))
    parser.on('cdata', (text) => this.#addText(text))
    parser.on('opentag', ({ name, attributes }) => {
      this.#sinceEvent = 0
      if (this.#stack.length >= deepest) {
        this.#beyond++
        return
      }
      const parent = this.#stack.at(-1)
      if (parent !== undefined) parent.children++
      const bare = name.slice(name.indexOf(':') + 1)
      const element = {
        name: bare,
        path: parent === undefined ? bare : `${parent.path}/${bare}`,
        attributes,
        text: '',
        children: 0,
        leaves: 0,
      }
      this.#stack.push(element)
      out.open(element)
    })
    parser.on('closetag', () => {
      this.#sinceEvent = 0
      if (this.#beyond > 0) {
        this.#beyond--
        return
      }
      const element = this.#stack.pop()
      if (element === undefined) return
      const parent = this.#stack.at(-1)
      if (parent !== undefined && element.children === 0) parent.leaves++
      out.close(element)
    })
  }

  /** False where one value is longer than may be held: the rest cannot be read. */
  write(text: string): boolean {
    this.#sinceEvent += text.length
    this.#parser.write(text)
    return this.#sinceEvent <= this.#mostLength
  }

  #addText(text: string): void {
    this.#sinceEvent = 0
    const element = this.#stack.at(-1)
    if (element !== undefined && element.text.length < this.#mostLength) element.text += text
  }
}
