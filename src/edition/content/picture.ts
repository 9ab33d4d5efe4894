/** Whether the bytes of a file are a picture that browsers show, whole, and nothing else. */
export type PictureFault = 'not-a-picture' | 'cut-off' | 'active'

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** Each form by its first bytes, and what its last ones say of the file being whole. */
const forms: readonly { readonly ends: readonly string[]; is(b: Uint8Array): boolean; isWhole(b: Uint8Array): boolean }[] = [
  {
    ends: ['png'],
    is: (b) => text(b, 0, 8) === '\u0089PNG\r\n\u001a\n',
    isWhole: (b) => Buffer.from(b.subarray(-64)).includes('IEND'),
  },
  {
    ends: ['jpg', 'jpeg'],
    is: (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff,
    // Cameras add bytes behind the end of the picture.
    isWhole: (b) => Buffer.from(b).lastIndexOf(Buffer.from([0xff, 0xd9])) > 2,
  },
  { ends: ['gif'], is: (b) => /^GIF8[79]a$/.test(text(b, 0, 6)), isWhole: (b) => b.subarray(-16).includes(0x3b) },
  {
    ends: ['webp'],
    is: (b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WEBP',
    isWhole: (b) => new DataView(b.buffer, b.byteOffset).getUint32(4, true) + 8 <= b.length,
  },
  { ends: ['avif'], is: (b) => text(b, 4, 8) === 'ftyp' && /avi[fs]/.test(text(b, 8, 32)), isWhole: (b) => b.length > 100 },
]

export const pictureEnds: readonly string[] = [...forms.flatMap(({ ends }) => ends), 'svg']

/** The ending of a name, in small letters and without its dot. */
export const endOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Null for a sound picture of the form that its name says. */
export function pictureFault(name: string, bytes: Uint8Array): PictureFault | null {
  if (endOf(name) === 'svg') return drawingFault(new TextDecoder().decode(bytes))
  const form = forms.find(({ ends }) => ends.includes(endOf(name)))
  if (!form?.is(bytes)) return 'not-a-picture'
  return form.isWhole(bytes) ? null : 'cut-off'
}

/** A drawing is text that a browser reads as a page when it is opened alone: nothing in it may run or fetch. */
function drawingFault(drawing: string): PictureFault | null {
  if (!/<svg[\s>]/i.test(drawing)) return 'not-a-picture'
  if (!/<\/svg>\s*$/i.test(drawing)) return 'cut-off'
  const calls = /<(?:script|foreignObject|iframe|!ENTITY|handler|set|animate)|\son\w+\s*=|(?:javascript|data)\s*:|@import/i
  const leaves = /(?:href|src)\s*=\s*["']?\s*(?!["'#\s])|url\(\s*["']?\s*(?!#)/i
  return calls.test(drawing) || leaves.test(drawing) ? 'active' : null
}
