import type { SandboxSettings } from '../settings.ts';

/** Names of the old spelling that stand in answers and deliveries, and their new ones. */
const newKeys: Readonly<Record<string, string>> = {
  referenced_tweets: 'referenced_posts',
  edit_history_tweet_ids: 'edit_history_post_ids',
  note_tweet: 'note_post',
  retweet_count: 'repost_count',
  retweet_count_str: 'repost_count_str',
};

/** Turns an answer built with the old names into the armed spelling; `both` shows each value under both names. */
export function respell(body: unknown, spelling: SandboxSettings['spelling']): unknown {
  return spelling === 'old' ? body : walk(body, spelling, false);
}

function walk(value: unknown, spelling: 'new' | 'both', inIncludes: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, spelling, false));
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const fresh = newKeys[key] ?? (inIncludes && key === 'tweets' ? 'posts' : undefined);
    const inner = walk(member, spelling, key === 'includes');
    if (fresh === undefined || spelling === 'both') out[key] = inner;
    if (fresh !== undefined) out[fresh] = inner;
  }
  return out;
}
