/** A place in a text that is read from left to right. */
export class Cursor {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  /** The character that comes next; empty at the end. */
  get next(): string {
    return this.text[this.at] ?? ''
  }

  /** Whether these characters come next; if so, they are passed. */
  takes(characters: string): boolean {
    if (!this.text.startsWith(characters, this.at)) return false
    this.at += characters.length
    return true
  }

  /** What a sticky expression matches here, which is then passed; null where it matches nothing. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const match = sticky.exec(this.text)
    if (match !== null) this.at = sticky.lastIndex
    return match
  }
}
