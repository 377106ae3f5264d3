/** What the printed form of a report or a signed record holds; plain data, every text ready to print. */
export interface FormDocument {
  readonly title: string
  readonly subtitle: string
  readonly organisation: string
  /** One line each: "Due: 8 June 2026, 18:20 (Europe/Paris)". */
  readonly meta: readonly string[]
  /** What the reader must know first, such as how many items are missing; may be empty. */
  readonly notice: string
  readonly sections: readonly {
    readonly title: string
    readonly items: readonly {
      readonly label: string
      readonly text: string
      readonly isMissing: boolean
      /** "Rests on: statements 3 and 5". */
      readonly rests: string
      /** "Changed since version 1; before: ..."; empty where nothing changed. */
      readonly change: string
    }[]
  }[]
  readonly signatures: readonly string[]
  readonly footer: string
  /** ISO 8601 instant. */
  readonly generatedAt: string
  /** Begins the name of the file. */
  readonly name: string
}
