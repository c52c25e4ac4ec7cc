/** Puts colour on a text, or none. */
export type Paint = (colour: 'green' | 'yellow' | 'red' | 'dim' | 'bold', text: string) => string;

const codes = { green: 32, yellow: 33, red: 31, dim: 2, bold: 1 } as const;

/** Colours on a terminal that has not been asked for none; elsewhere the text alone. */
export function paintOn(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  if (stream.isTTY !== true || (env['NO_COLOR'] ?? '') !== '') return (_colour, text) => text;
  return (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
