import type { Call } from '../http/call.ts';
import { oldName } from './field-names.ts';

/** What a call asked to be shown, in the old spelling whatever it was sent in. */
export interface Asked {
  readonly post: ReadonlySet<string>;
  readonly user: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly dm: ReadonlySet<string>;
  readonly expansions: ReadonlySet<string>;
}

/** Reads the field and expansion parameters. An expansion shows its field too. */
export function askedOf(call: Call): Asked {
  const values = (...names: readonly string[]): Set<string> =>
    new Set(names.flatMap((name) => call.query.getAll(name).flatMap((value) => value.split(',').map(oldName))));
  const expansions = values('expansions');
  const post = values('tweet.fields', 'post.fields');
  if (post.delete('referenced_tweets.id')) post.add('referenced_tweets');
  const dm = values('dm_event.fields');
  if (dm.delete('referenced_tweets.id')) dm.add('referenced_tweets');
  for (const name of ['author_id', 'in_reply_to_user_id']) if (expansions.has(name)) post.add(name);
  if ([...expansions].some((name) => name.startsWith('referenced_tweets.id'))) post.add('referenced_tweets');
  if (expansions.has('attachments.media_keys')) {
    post.add('attachments');
    dm.add('attachments');
  }
  if (expansions.has('entities.mentions.username')) post.add('entities');
  for (const name of ['sender_id', 'participant_ids']) if (expansions.has(name)) dm.add(name);
  return { post, user: values('user.fields'), media: values('media.fields'), dm, expansions };
}
