/** The folders that texts lie in. */
import type { PageKind } from '../types.ts'

/** Folder below `content/` → the kind of page it holds. */
export const contentFolders = { 'so-tay': 'handbook', 'cau-chuyen': 'story', trang: 'page' } as const satisfies Readonly<
  Record<string, PageKind>
>
