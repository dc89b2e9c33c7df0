/** How a line of text is stored: canonical Unicode, one space between words, nothing that turns the line around. */

/** Returns a title, name or other single line in NFC, trimmed, without line breaks, controls and bidi overrides. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u202A-\u202E\u2066-\u2069\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
