/** A publication with a history that a test tells it. */
import type { ChangeKind, PrintedFigure, ToldChange } from '../../src/model/history.ts'
import type { TextChange } from '../../src/model/text-history.ts'
import { renditionsOf, type Renditions } from '../../src/views/rendition.ts'

export const printed = (value: number): PrintedFigure => ({ value, numerator: null, denominator: null, status: 'chinh-thuc' })

/** A figure of CT2, of the whole district for 2023, corrected from 7391 to 7392. */
export const change = (more: Partial<ToldChange> & { readonly kind?: ChangeKind } = {}): ToldChange =>
  ({
    indicator: 'CT2',
    unit: '970',
    period: '2023',
    definition: '',
    kind: 'corrected',
    commit: 'abcdef0123456789',
    date: '2026-01-03',
    reason: 'Sửa số',
    withheld: false,
    before: printed(7391),
    after: printed(7392),
    ...more,
  }) as ToldChange

export const textChange = (date: string, kind: TextChange['kind'] = 'written', headings: readonly string[] = []): TextChange => ({
  kind,
  date,
  reasons: [],
  headings,
})

/** `texts`: changes of each text by its file, newest first. */
export function withHistory(
  { vi }: Renditions,
  changes: readonly ToldChange[],
  texts: Readonly<Record<string, readonly TextChange[]>>,
): Renditions {
  const publication = {
    ...vi.publication,
    history: () => ({ state: { kind: 'complete' as const }, changes, unreadable: [], withheldReasons: [] }),
    textChanges: ({ origin }: { readonly origin: { readonly file: string } }) => texts[origin.file] ?? [],
  }
  return renditionsOf(publication, vi.addresses)
}
