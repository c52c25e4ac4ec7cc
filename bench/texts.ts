import { demoStream } from '../src/sandbox/scenes/demo-stream.ts';

const replies = demoStream.filter((message) => message.surface === 'reply');

/** Invented replies that stay: praise, questions, jokes, angry criticism. */
export const harmless: readonly string[] = replies
  .filter((message) => message.expected === 'stay')
  .map((message) => message.text);
/** Invented insults. */
export const insulting: readonly string[] = replies
  .filter((message) => message.expected === 'hide' && message.kind === 'insult')
  .map((message) => message.text);

/** A hundred texts of which `share` insult, spread evenly. */
export function mixedTexts(share = 0.02): readonly string[] {
  const every = Math.round(1 / share);
  return Array.from({ length: 100 }, (_, index) => {
    const from = index % every === 0 ? insulting : harmless;
    return from[(index % every === 0 ? index / every : index) % from.length] ?? '';
  });
}
