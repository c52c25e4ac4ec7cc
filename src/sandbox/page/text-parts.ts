/** A run of text and how it is shown. A link is only coloured: the page leads nowhere outside the sandbox. */
export type TextPart = readonly [kind: 'plain' | 'mention' | 'hashtag' | 'link', text: string];

// Starts only where no word runs on, and each alternative is a single run: linear on any input.
const marked =
  /(?<![\p{L}\p{N}_])(?:(?<mention>@\w{1,15}(?!\w))|(?<hashtag>#[\p{L}\p{N}_]{1,100})|(?<link>https?:\/\/[^\s<>"]{1,2000}))/gu;

/** The text cut into runs; joined again they give exactly the text. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > done) parts.push(['plain', text.slice(done, match.index)]);
    parts.push([kindOf(match.groups ?? {}), match[0]]);
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push(['plain', text.slice(done)]);
  return parts;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TextPart[0] {
  if (groups['mention'] !== undefined) return 'mention';
  return groups['hashtag'] !== undefined ? 'hashtag' : 'link';
}
