/**
 * An MP3 file as it may be published: its frames of sound, without the tags in which programs note names, places and covers.
 * Frames as ISO/IEC 11172-3 and 13818-3 have them, layer III. Libraries that were tried answer later than a rule can wait, or
 * lose the frame before a tag.
 */

export interface Sound {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly seconds: number
}

/** `not-mp3`: other bytes; `cut`: the end is missing. */
export type SoundFault = 'not-mp3' | 'cut'

interface Frame {
  readonly at: number
  /** Bytes, the header's four included. */
  readonly length: number
  readonly seconds: number
  /** Samples a second, which all frames of a recording share. */
  readonly rate: number
}

/** Fewer frames than this, about a third of a second, may be found in bytes of any kind. */
const fewest = 10

/** kbit/s by the four bits of a header, of MPEG 1 and of MPEG 2. */
const kilobits = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const
/** Samples a second of MPEG 1; half of them in MPEG 2, a quarter in MPEG 2.5. */
const rates = [44_100, 48_000, 32_000] as const

/** Same bytes in, same bytes out. */
export function readMp3(bytes: Uint8Array): Sound | SoundFault {
  const start = leadingTag(bytes)
  const frames = framesFrom(bytes, start)
  const length = frames.reduce((sum, frame) => sum + frame.length, 0)
  const [first, last] = [frames[0], frames.at(-1)]
  // What is left out may be a large cover before the sound, never most of what comes behind it.
  if (!first || !last || frames.length < fewest || length * 2 < bytes.length - start) return 'not-mp3'
  const told = toldFrames(bytes.subarray(first.at, first.at + first.length))
  const sounding = told === null ? frames : frames.slice(1)
  if (last.at + last.length > bytes.length || sounding.length < (told ?? 0)) return 'cut'
  const parts = frames.map(({ at, length: own }) => bytes.subarray(at, at + own))
  return { bytes: Uint8Array.from(Buffer.concat(parts)), seconds: sounding.reduce((sum, { seconds }) => sum + seconds, 0) }
}

/** All frames in their order; what lies between two of them is passed over. The last one may reach beyond the end. */
function framesFrom(bytes: Uint8Array, start: number): readonly Frame[] {
  const frames: Frame[] = []
  for (let at = start; at < bytes.length;) {
    const frame = frameAt(bytes, at)
    const fits = frame && (frames.length === 0 || frame.rate === frames[0]!.rate)
    // A frame right behind another is one; anywhere else two bytes may look like it, and the next must be there, too.
    const isNext = fits && frames.length > 0 && frames.at(-1)!.at + frames.at(-1)!.length === at
    if (fits && (isNext || frameAt(bytes, at + frame.length)?.rate === frame.rate)) {
      frames.push(frame)
      at += frame.length
    } else at++
  }
  return frames
}

function frameAt(bytes: Uint8Array, at: number): Frame | null {
  const [sync = 0, kind = 0, form = 0] = bytes.subarray(at, at + 4)
  const version = (kind >> 3) & 3
  const isLayer3 = sync === 0xff && kind >> 5 === 7 && version !== 1 && ((kind >> 1) & 3) === 1
  const bits = kilobits[version === 3 ? 0 : 1][form >> 4] ?? 0
  const fullRate = rates[(form >> 2) & 3]
  if (!isLayer3 || bits === 0 || fullRate === undefined) return null
  const rate = fullRate / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const samples = version === 3 ? 1152 : 576
  return { at, length: Math.floor((samples / 8) * ((bits * 1000) / rate)) + ((form >> 1) & 1), seconds: samples / rate, rate }
}

/** Bytes of an ID3v2 tag before the sound, its length in four groups of seven bits. */
function leadingTag(bytes: Uint8Array): number {
  if (latin1(bytes.subarray(0, 3)) !== 'ID3') return 0
  return 10 + bytes.subarray(6, 10).reduce((sum, part) => sum * 128 + (part & 127), 0)
}

/** How many frames follow, as an encoder writes it into a silent first one; null where that is a frame of sound. */
function toldFrames(frame: Uint8Array): number | null {
  const at = Math.max(...['Xing', 'Info'].map((sign) => latin1(frame.subarray(0, 60)).indexOf(sign)))
  if (at < 0 || at + 12 > frame.length) return null
  const view = new DataView(frame.buffer, frame.byteOffset + at)
  return view.getUint32(4) & 1 ? view.getUint32(8) : 0
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
