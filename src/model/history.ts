/** Every change ever made to a published figure, as git remembers it. */
export interface PrintedFigure {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Status token as in the file, `chinh-thuc` where blank. */
  readonly status: string
}

/** `redefined`: the same number, told to be of another definition. */
export type ChangeKind = 'added' | 'updated' | 'corrected' | 'removed' | 'redefined'

export interface FigureKey {
  readonly indicator: string
  readonly unit: string
  readonly period: string
  readonly definition: string
}

export interface FigureChange extends FigureKey {
  readonly kind: ChangeKind
  readonly before: PrintedFigure | null
  readonly after: PrintedFigure | null
  readonly commit: string
  /** ISO date of the commit. */
  readonly date: string
  readonly subject: string
  readonly reason: string
}

export interface History {
  /** `shallow`: older commits are not here; `none`: no git or no repository. */
  readonly state: 'complete' | 'shallow' | 'none'
  /** Newest first. */
  readonly changes: readonly FigureChange[]
  /** Versions that could not be read; the figures before them were carried over. */
  readonly unreadable: readonly { readonly file: string; readonly commit: string; readonly date: string }[]
}

export interface ToldChange extends FigureChange {
  /** Old and new are not told: only that there was a change, when and why. */
  readonly withheld: boolean
}

/** The history as readers may see it. */
export interface ToldHistory extends Omit<History, 'changes'> {
  /** Newest first. */
  readonly changes: readonly ToldChange[]
}
