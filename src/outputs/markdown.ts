/** Words of an editor where Markdown is read: they build no link, picture, table, heading or tag. CommonMark, backslash escapes. */
export const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>|#~!]/g, '\\$&')
