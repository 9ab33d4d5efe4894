import { parseBuffer } from 'music-metadata'
import { describe, expect, test } from 'vitest'
import { readMp3, type Sound } from '../../src/model/mp3.ts'
import { plainRecording, secrets, taggedRecording } from '../support/recordings.ts'

const sound = (bytes: Uint8Array): Sound => {
  const read = readMp3(bytes)
  if (typeof read === 'string') throw new Error(read)
  return read
}
const textIn = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

describe('a recording as it may be published', () => {
  test('is its frames, and lasts as long as another reader says', async () => {
    const { bytes, seconds } = sound(plainRecording)
    expect(Buffer.from(bytes).equals(Buffer.from(plainRecording))).toBe(true)
    const { format } = await parseBuffer(plainRecording, 'audio/mpeg', { duration: true })
    expect(seconds).toBeCloseTo(format.duration!, 0)
    expect(seconds).toBeGreaterThan(5)
  })

  test('holds nothing of names, places and covers that were written into the file', async () => {
    const tagged = taggedRecording()
    for (const secret of secrets) expect(textIn(tagged)).toContain(secret)
    const before = await parseBuffer(tagged, 'audio/mpeg')
    expect(before.common.title).toBe(secrets[1])
    const { bytes, seconds } = sound(tagged)
    for (const secret of secrets) expect(textIn(bytes)).not.toContain(secret)
    expect((await parseBuffer(bytes, 'audio/mpeg')).native).toEqual({})
    expect(seconds).toBe(sound(plainRecording).seconds)
    expect(Buffer.from(bytes).equals(Buffer.from(plainRecording))).toBe(true)
  })

  test('is the same each time, and nothing more is left out of it', () => {
    const once = sound(taggedRecording()).bytes
    expect(sound(once).bytes).toEqual(once)
  })
})

describe('bytes that are refused', () => {
  const random = Uint8Array.from({ length: 60_000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)
  test.each([
    ['nothing', new Uint8Array(), 'not-mp3'],
    ['a text', Buffer.from('Đây là chữ. '.repeat(900)), 'not-mp3'],
    ['sound as it comes from a microphone', Buffer.concat([Buffer.from('RIFF....WAVEfmt '), random]), 'not-mp3'],
    ['a telephone’s own form', Buffer.concat([Buffer.from('\0\0\0\x20ftypM4A isom'), random]), 'not-mp3'],
    ['tags without sound', taggedRecording(new Uint8Array()), 'not-mp3'],
    ['a few frames', plainRecording.subarray(0, 400), 'not-mp3'],
    ['sound within much that is none', Buffer.concat([random, plainRecording, random]), 'not-mp3'],
    ['half of it', plainRecording.subarray(0, 5000), 'cut'],
    ['its last frame cut', plainRecording.subarray(0, -20), 'cut'],
    ['whole frames missing at its end', plainRecording.subarray(0, -72), 'cut'],
  ] as const)('%s', (_, bytes, fault) => {
    const read = readMp3(bytes)
    expect(typeof read === 'string' ? read : 'sound').toBe(fault)
  })
})
