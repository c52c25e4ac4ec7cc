/** Allowed values of the field and expansion parameters, in the old spelling, and how the new spelling calls them. */

const list = (text: string): readonly string[] => text.trim().split(/[\s,]+/u);

export const postFields = list(`article attachments author_id card_uri community_id context_annotations conversation_id created_at
  display_text_range edit_controls edit_history_tweet_ids entities geo id in_reply_to_user_id lang matched_media_notes media_metadata
  non_public_metrics note_request_suggestions note_tweet organic_metrics paid_partnership possibly_sensitive promoted_metrics
  public_metrics referenced_tweets reply_settings scopes source suggested_source_links suggested_source_links_with_counts text withheld`);

export const postExpansions =
  list(`article.cover_media article.media_entities attachments.media_keys attachments.media_source_tweet
  attachments.poll_ids author_id edit_history_tweet_ids entities.mentions.username entities.note.mentions.username geo.place_id
  in_reply_to_user_id referenced_tweets.id referenced_tweets.id.attachments.media_keys referenced_tweets.id.author_id`);

export const userFields =
  list(`affiliation confirmed_email connection_status created_at description entities id is_identity_verified
  location most_recent_tweet_id name parody pinned_tweet_id profile_banner_url profile_image_url protected public_metrics
  receives_your_dm subscription subscription_type url username verified verified_followers_count verified_type withheld`);

const userExpansions = list('affiliation.user_id most_recent_tweet_id pinned_tweet_id');

export const mediaFields = list(`alt_text duration_ms height media_key non_public_metrics organic_metrics preview_image_url
  promoted_metrics public_metrics type url variants width`);

export const dmFields = list(`attachments created_at dm_conversation_id entities event_type id participant_ids referenced_tweets
  sender_id text`);

const dmExpansions = list('attachments.media_keys participant_ids referenced_tweets.id sender_id');

const pollFields = list('duration_minutes end_datetime id options voting_status');
const placeFields = list('contained_within country country_code full_name geo id name place_type');

/** Old name to new name, as query values. */
const renamed: Readonly<Record<string, string>> = {
  edit_history_tweet_ids: 'edit_history_post_ids',
  note_tweet: 'note_post',
  referenced_tweets: 'referenced_posts',
  'referenced_tweets.id': 'referenced_posts',
  'referenced_tweets.id.author_id': 'referenced_posts.author_id',
  'referenced_tweets.id.attachments.media_keys': 'referenced_posts.attachments.media_keys',
  'attachments.media_source_tweet': 'attachments.media_source_post',
  most_recent_tweet_id: 'most_recent_post_id',
  pinned_tweet_id: 'pinned_post_id',
};
const original = new Map(Object.entries(renamed).map(([old, fresh]) => [fresh, old]));
original.set('referenced_posts', 'referenced_tweets.id');

/** Fields that the new spelling knows only as expansions. */
const expansionOnly = new Set([
  'author_id',
  'in_reply_to_user_id',
  'referenced_tweets',
  'edit_history_tweet_ids',
  'sender_id',
  'participant_ids',
]);

/** The new spelling of an old query value. */
export function newName(old: string): string {
  return renamed[old] ?? old;
}

/** The old spelling of a query value given in either. */
export function oldName(name: string): string {
  return original.get(name) ?? name;
}

/** The kinds of lists that an endpoint answers with: they decide which expansions exist. */
export type ResourceKind = 'post' | 'user' | 'dm';

/** Allowed values of a list parameter in the old spelling; undefined when the parameter is no such list. */
export function allowedValues(parameter: string, kind: ResourceKind): readonly string[] | undefined {
  switch (parameter) {
    case 'tweet.fields':
      return postFields;
    case 'user.fields':
      return userFields;
    case 'media.fields':
      return mediaFields;
    case 'dm_event.fields':
      return dmFields;
    case 'poll.fields':
      return pollFields;
    case 'place.fields':
      return placeFields;
    case 'expansions':
      return kind === 'dm' ? dmExpansions : kind === 'user' ? userExpansions : postExpansions;
    default:
      return undefined;
  }
}

/** The same list as the new spelling has it. */
export function inNewSpelling(parameter: string, values: readonly string[]): readonly string[] {
  const kept =
    parameter === 'tweet.fields' || parameter === 'dm_event.fields'
      ? values.filter((value) => !expansionOnly.has(value))
      : values;
  return kept.map(newName);
}
