/** A recording of a text as its front matter declares it, and the languages that one may be in. */
import type { IsoDate, Origin } from './basics.ts'
import type { Consent } from './consent.ts'
import { areaLanguages, locales } from './locale.ts'
import type { Sound } from './mp3.ts'

/** Those that a text may be written in, and others that are spoken in the country: tags as BCP 47 has them. */
export const recordingLanguages = [
  ...locales,
  ...areaLanguages,
  'ren',
  'jeh',
  'stg',
  'hal',
  'jra',
  'rad',
  'kpm',
  'bru',
  'tyz',
  'nut',
  'mtq',
  'hmn',
  'km',
] as const
export type RecordingLanguage = (typeof recordingLanguages)[number]

export interface Recording {
  /** Name of its file in the folder of recordings. */
  readonly file: string
  readonly language: RecordingLanguage
  readonly recorded: IsoDate
  /** Who reads, by office and never by name. */
  readonly reader: string
  readonly consent: Consent
  /** File of what is said, where that is not the text itself; null: it is. */
  readonly wordsFile: string | null
  /** Code of the words as they stood when they were read; blank where nobody wrote it down. */
  readonly readCode: string
  readonly origin: Origin
}

/** `unknown`: nobody wrote down which words were read. */
export type RecordingStanding = 'same' | 'older' | 'unknown'

export interface PublishedRecording extends Recording {
  readonly sound: Sound
  /** SHA-256 of the sound, in hexadecimal. */
  readonly fingerprint: string
  /** What is said, where that is not the text itself. */
  readonly words: string | null
  readonly standing: RecordingStanding
}

/** How long and how heavy one may be. */
export interface RecordingLimits {
  readonly minutes: number
  readonly kilobytes: number
}

export const usualRecordingLimits: RecordingLimits = { minutes: 10, kilobytes: 3000 }
