import type { Core } from './core.ts';
import { sendDm } from './scene-player.ts';
import type { ScenePost, SceneRoad } from './scenes/scene.ts';
import type { WorldDm, WorldPost } from './world.ts';

/**
 * Posts one invented message. Replies and quotes are about `root` (a key or id); DMs go to the brand. Road `polling` and `dm-poll`:
 * the webhook never hears of it; `sweep`: moreover the brand is not mentioned, so that only the search finds it.
 */
export function postSceneMessage(
  core: Core,
  message: ScenePost & { readonly road?: SceneRoad },
  root: string,
  key?: string,
): WorldPost | WorldDm | null {
  const { acts } = core;
  const author = acts.addUser({ handle: message.author.handle, name: message.author.name });
  const road = message.road ?? 'webhook';
  const delivery = road === 'webhook' ? 'now' : 'lost';
  const extras = { lang: message.lang, delivery, ...(key === undefined ? {} : { key }) } as const;
  const draft = { ...extras, authorId: author.id, text: message.text };
  switch (message.surface) {
    case 'reply':
      return acts.publish({ ...draft, inReplyTo: acts.post(root).id, mention: road !== 'sweep' });
    case 'quote':
      return acts.publish({ ...draft, quoteOf: acts.post(root).id });
    case 'mention':
      return acts.publish(draft);
    case 'dm':
      return sendDm(core, author.id, core.credentials.brand.id, message.text, extras);
  }
}
