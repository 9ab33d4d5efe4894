/** A ZIP archive whose bytes depend on its content only: every entry gets one date instead of the moment of writing. */
import type { IsoDate } from '../model/types.ts'

const signatures = { entry: 0x02014b50, end: 0x06054b50 }
/** Offsets in the records of APPNOTE.TXT 4.3.7 and 4.3.12. */
const offsets = { entryTime: 12, entryNames: 28, entryHeader: 42, entryLength: 46, headerTime: 10, endCount: 10, endDirectory: 16 }

/** Sets midnight of `day` in the archive itself and returns it. */
export function datedZip(bytes: Uint8Array<ArrayBuffer>, day: IsoDate): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end--
  if (end < 0) throw new Error('This is not a ZIP archive: it has no end record.')
  const stamp = dosDate(day) * 0x10000
  let at = view.getUint32(end + offsets.endDirectory, true)
  for (let left = view.getUint16(end + offsets.endCount, true); left > 0; left--) {
    if (view.getUint32(at, true) !== signatures.entry) throw new Error('The directory of the ZIP archive is broken.')
    view.setUint32(at + offsets.entryTime, stamp, true)
    view.setUint32(view.getUint32(at + offsets.entryHeader, true) + offsets.headerTime, stamp, true)
    const lengths = [0, 2, 4].map((more) => view.getUint16(at + offsets.entryNames + more, true))
    at += lengths.reduce((sum, length) => sum + length, offsets.entryLength)
  }
  return bytes
}

/** Years from 1980 in seven bits, month in four, day in five. */
function dosDate(day: IsoDate): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}
