/** What is told to the one whose release a verdict stops. */
export type Diagnosis = {
  /** One line, without a full stop. */
  readonly headline: string
  readonly seen: readonly string[]
  readonly todo: readonly string[]
}
