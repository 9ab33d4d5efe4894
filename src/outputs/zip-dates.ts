/** A ZIP archive whose bytes depend on its content only: every entry gets one date instead of the moment of writing. */
import { unzipSync, zipSync } from 'fflate'
import type { IsoDate } from '../model/types.ts'

/** The same entries in the same order, dated noon of `day`: some zones have days without a midnight. The format knows no zone, nor years before 1980. */
export function datedZip(bytes: Uint8Array, day: IsoDate): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return Uint8Array.from(zipSync(unzipSync(bytes), { mtime: new Date(year, month - 1, date, 12) }))
}
