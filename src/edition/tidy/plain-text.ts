/** Bytes as the text that is stored: UTF-8 without a byte-order mark, NFC, LF. */
import type { FileChange } from './change.ts'

/** Null for bytes that are not UTF-8. */
export function plainText(bytes: Uint8Array): { readonly text: string; readonly changes: readonly FileChange[] } | null {
  const changes: FileChange[] = []
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
  const step = (kind: FileChange['kind'], next: string) => {
    if (next !== text) changes.push({ kind })
    text = next
  }
  step('byte-order-mark', text.replace(/^\uFEFF+/, ''))
  step('composed', text.normalize('NFC'))
  step('line-ends', text.replace(/\r\n?/g, '\n'))
  return { text, changes }
}
