/** Files that are no text at all, known by their first bytes. */
const kinds: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'Excel (.xlsx)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'Excel (.xls)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'zip', bytes: [0x50, 0x4b] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
]

/** Name of the kind of file, or null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  return kinds.find((kind) => kind.bytes.every((byte, i) => bytes[i] === byte))?.name ?? null
}
