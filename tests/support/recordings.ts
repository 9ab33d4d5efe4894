/** Recordings for tests: the fixture's, whole and with what programs and people write into such files. */
import { readFileSync } from 'node:fs'

/** 5.2 seconds of a machine's voice, without tags. */
export const plainRecording: Uint8Array = readFileSync('tests/fixtures/editions/minh-hoa/content/ghi-am/tieng-may.mp3')

export const secrets = ['Người Đọc Bịa', 'thôn 4 nhà cuối', '14.5N 108.2E'] as const

const bytes = (text: string) => Buffer.from(text, 'utf8')

function frame(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(10)
  head.write(name, 'latin1')
  head.writeUInt32BE(content.length + 1, 4)
  return Buffer.concat([head, Buffer.from([3]), content])
}

/** ID3v2.3 with a cover before the sound, APEv2 and ID3v1 behind it. */
export function taggedRecording(sound: Uint8Array = plainRecording): Uint8Array {
  const frames = Buffer.concat([frame('TPE1', bytes(secrets[0])), frame('TIT2', bytes(secrets[1])), frame('APIC', Buffer.alloc(30_000, 7))])
  const size = [21, 14, 7, 0].map((shift) => (frames.length >> shift) & 127)
  const before = Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), Buffer.from(size), frames])
  const ape = Buffer.alloc(32)
  ape.write('APETAGEX', 'latin1')
  const last = Buffer.alloc(128)
  last.write(`TAG${secrets[2]}`, 'latin1')
  return Buffer.concat([before, sound, ape, bytes(secrets[2]), last])
}
