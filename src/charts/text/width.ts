/**
 * Width of text without a browser. The reader's font is unknown, so each character has the width it has in DejaVu Sans,
 * the widest of the usual system fonts; in Roboto, Segoe UI or Arial the same text comes out a tenth narrower or more.
 */
import { each } from '../../model/once.ts'

/** Hundredths of the type size, measured. */
const table: Readonly<Record<number, string>> = {
  30: "ijlIJ'",
  34: ' .,:;/‘’·|',
  40: 'frt-()[]!"',
  53: 'szLck?–“”°',
  60: 'vxyPFT',
  64: 'aoeuhbdgnpqđƀESY0123456789',
  70: 'AVKBRXZCU',
  78: 'HNDGĐOQ&',
  84: 'w+−<>=≥≤→#',
  100: 'mMW%—…@',
}
const widths = new Map(
  Object.entries(table).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width) / 100] as const)),
)
const usual = 0.7
const ideograph = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u{1f000}-\u{1faff}]/u

/** Hardly more letters than an alphabet are asked for, each very often. A mark alone takes no room. */
const emsOf = each((letter: string): number => {
  let sum = 0
  for (const part of letter.normalize('NFD').replace(/\p{M}/gu, '')) sum += widths.get(part) ?? (ideograph.test(part) ? 1.1 : usual)
  return sum
})

/** Width in the unit of `size`. Tone marks take no room of their own; bold type is an eighth wider. */
export function textWidth(content: string, size: number, bold = false): number {
  let ems = 0
  for (const letter of content) ems += emsOf(letter)
  return ems * size * (bold ? 1.13 : 1)
}
