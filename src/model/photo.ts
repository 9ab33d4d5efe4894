/** What a photo tells besides its picture: where it was taken, and by which device. */
import reader from 'exifreader'
import { unzlibSync } from 'fflate'

export interface PhotoTraces {
  readonly place: boolean
  readonly device: boolean
}

/** Forms that browsers show and that are cleaned when published. */
export const isPhoto = (path: string): boolean => /\.(?:jpe?g|jfif|png|webp|avif|gif|tiff?)$/i.test(path)
/** Forms of telephones that hardly any browser shows. */
export const isTelephonePhoto = (path: string): boolean => /\.(?:hei[cf]|heics|dng|cr[23]|nef|arw)$/i.test(path)

/** Signs of metadata in the bytes of any form: EXIF, XMP, IPTC, text of PNG and GIF. */
const signs = [
  'Exif\0\0',
  'eXIf',
  'EXIF',
  'http://ns.adobe.com/',
  'adobe:ns:meta/',
  'Photoshop 3.0',
  'tEXt',
  'iTXt',
  'zTXt',
  'XMP DataXMP',
].map((sign) => Buffer.from(sign, 'latin1'))
const placeInText =
  /GPS(?:Latitude|Longitude|Position|Coordinates)|photoshop:(?:City|State)|Iptc4xmp(?:Core:Location|Ext:LocationCreated)|Location(?:Created|Shown)/
const deviceInText = /(?:tiff:(?:Make|Model)|aux:(?:SerialNumber|Lens)|exifEX:(?:BodySerialNumber|LensModel))[=>"']/
const placeTags = ['City', 'Sub-location', 'Province/State', 'Country/Primary Location Name']
const deviceTags = [
  'Make',
  'Model',
  'BodySerialNumber',
  'LensModel',
  'LensSerialNumber',
  'MakerNote',
  'HostComputer',
  'UniqueCameraModel',
  'CameraSerialNumber',
]

/** False only where nothing is written beside the picture; cheap, for many files. */
export function mayHoldMetadata(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return signs.some((sign) => buffer.includes(sign)) || /^(?:II\*|MM\0\*)/.test(buffer.toString('latin1', 0, 4))
}

/** Both false where nothing is found, also where the bytes are no picture. */
export function photoTraces(bytes: Uint8Array): PhotoTraces {
  if (!mayHoldMetadata(bytes)) return { place: false, device: false }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') + packedTexts(bytes)
  const tags = tagsOf(bytes)
  return {
    place: placeInText.test(text) || [...tags].some((tag) => /^GPS(?! ?Info)/.test(tag) || placeTags.includes(tag)),
    device: deviceInText.test(text) || deviceTags.some((tag) => tags.has(tag)),
  }
}

export interface PhotoShape {
  /** Pixels, as it is to be seen: a photo that was taken lying is upright. */
  readonly width: number
  readonly height: number
  /** In the colours of print. */
  readonly isCmyk: boolean
  readonly moves: boolean
}

/** Of a JPEG or PNG; null where its size cannot be read. */
export function photoShape(bytes: Uint8Array): PhotoShape | null {
  const tags = read(bytes)
  const told = (name: 'Image Width' | 'Image Height') => (tags?.file?.[name] ?? tags?.png?.[name])?.value ?? 0
  const [across, down] = [told('Image Width'), told('Image Height')]
  if (across === 0 || down === 0) return null
  const isLying = (tags?.exif?.Orientation?.value ?? 1) > 4
  return {
    width: isLying ? down : across,
    height: isLying ? across : down,
    isCmyk: tags?.file?.['Color Components']?.value === 4,
    moves: Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).includes('acTL'),
  }
}

/** Who made the picture and whose it is, as EXIF says; both may be missing. */
export function creditOf(bytes: Uint8Array): { readonly Artist?: string; readonly Copyright?: string } {
  const exif = read(bytes)?.exif
  const words = (tag: 'Artist' | 'Copyright') => exif?.[tag]?.description.trim()
  const [artist, copyright] = [words('Artist'), words('Copyright')]
  return { ...(artist ? { Artist: artist } : {}), ...(copyright ? { Copyright: copyright } : {}) }
}

function tagsOf(bytes: Uint8Array): Set<string> {
  const { exif = {}, iptc = {}, xmp = {}, gps } = read(bytes) ?? {}
  return new Set([...Object.keys(exif), ...Object.keys(iptc), ...Object.keys(xmp), ...(gps ? ['GPSPosition'] : [])])
}

/** Texts that PNG keeps packed: chunks `zTXt` and `iTXt`, each a length, a name, its data and a sum. */
function packedTexts(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('latin1', 1, 4) !== 'PNG') return ''
  let texts = ''
  for (let at = 8; at + 12 <= buffer.length; at += 12 + buffer.readUInt32BE(at)) {
    if (!/^[zi]TXt$/.test(buffer.toString('latin1', at + 4, at + 8))) continue
    const data = buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at))
    // After the keyword: of `zTXt` a method; of `iTXt` a flag, a method, a language and the keyword in it.
    const isInternational = buffer[at + 4] === 0x69
    const keyword = data.indexOf(0)
    const packed = isInternational ? data.indexOf(0, data.indexOf(0, keyword + 3) + 1) + 1 : keyword + 2
    try {
      texts += Buffer.from(unzlibSync(data.subarray(packed))).toString('latin1')
    } catch {
      // A text that is not packed was read as it stands.
    }
  }
  return texts
}

/** Null where there are none, or the bytes are no picture: the library throws for both. */
function read(bytes: Uint8Array) {
  try {
    return reader.load(Uint8Array.from(bytes).buffer, { expanded: true })
  } catch {
    return null
  }
}
