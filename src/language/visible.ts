/**
 * Text from files, names and messages as a terminal may show it: characters that would steer a terminal, or turn the
 * direction of a line, stand there as signs that can be seen. A terminal obeys what it is sent, and so do logs of builds.
 */

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Line breaks and tabs stay; ESC becomes `␛`, what has no picture of its own becomes `⟨U+202E⟩`. */
export const visible = (text: string): string => text.replace(controls, picture)

/** The same on one line. */
export const onOneLine = (text: string): string => visible(text).replace(/\r?\n/g, '␊')

function picture(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
