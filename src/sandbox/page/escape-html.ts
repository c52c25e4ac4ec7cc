const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text made safe for element content and quoted attributes. Control characters and lone surrogates, which HTML and UTF-8 cannot carry,
 * become the replacement character, so that what the browser shows is what the script compares.
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** The text with everything that neither HTML nor UTF-8 can carry replaced by U+FFFD; line ends become `\n`. */
export function printable(text: string): string {
  return (
    text
      .replace(/\r\n?/gu, '\n')
      // Cs matches lone surrogates only.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, '\ufffd')
  );
}
