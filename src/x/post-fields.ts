/** What we ask of every post, in the old spelling: both are understood on the way back. */
export const postFields: Readonly<Record<string, string>> = {
  'tweet.fields':
    'id,text,author_id,conversation_id,created_at,in_reply_to_user_id,referenced_tweets,entities,lang,edit_history_tweet_ids,note_tweet,attachments',
  expansions: 'author_id,attachments.media_keys',
  'user.fields': 'id,username,created_at,public_metrics',
};

/** What we ask of every DM event. */
export const dmFields: Readonly<Record<string, string>> = {
  'dm_event.fields': 'id,text,event_type,created_at,sender_id,dm_conversation_id,attachments,entities',
  event_types: 'MessageCreate',
  expansions: 'sender_id,attachments.media_keys',
  'user.fields': 'id,username,created_at,public_metrics',
};
