import type { Core } from './core.ts';
import type { DmExtras, PostExtras, Scene, SceneStep } from './scene.ts';
import { SandboxMisuse, type PostDraft } from './world-acts.ts';
import type { WorldDm, WorldPost } from './world.ts';

/** What a step made: the id of the post or DM, or null when it made none (or the DM was refused). */
export interface PlayedStep {
  readonly do: SceneStep['do'];
  readonly key: string | null;
  readonly id: string | null;
}

/** Plays a scene at once: accounts first, then the steps in order. Throws `SandboxMisuse` for an unknown handle, key or step. */
export function playScene(core: Core, scene: Scene): PlayedStep[] {
  for (const user of scene.users ?? []) core.acts.addUser(user);
  return (scene.steps ?? []).map((step) => {
    const made = playStep(core, step);
    return { do: step.do, key: 'key' in step ? (step.key ?? null) : null, id: made };
  });
}

function playStep(core: Core, step: SceneStep): string | null {
  const { acts, dms, clock } = core;
  switch (step.do) {
    case 'post':
      return acts.publish({ ...extrasOf(step), authorId: acts.user(step.by).id, text: step.text }).id;
    case 'reply':
      return acts.publish({
        ...extrasOf(step),
        authorId: acts.user(step.by).id,
        text: step.text,
        inReplyTo: acts.post(step.to).id,
        mention: step.mention ?? true,
      }).id;
    case 'quote':
      return acts.publish({ ...extrasOf(step), authorId: acts.user(step.by).id, text: step.text, quoteOf: acts.post(step.of).id })
        .id;
    case 'repost':
      return acts.publish({ ...extrasOf(step), ...repostDraft(core, acts.user(step.by).id, acts.post(step.of)) }).id;
    case 'edit':
      return editPost(core, step.of, step.text, step.key).id;
    case 'delete':
      acts.remove(acts.post(step.of), 'author');
      return null;
    case 'hide':
    case 'unhide':
      acts.setHidden(acts.post(step.of), step.do === 'hide', 'app');
      return null;
    case 'dm':
      return sendDm(core, step.from, step.to, step.text, step)?.id ?? null;
    case 'chat':
      return dms.sendChat(acts.user(step.from).id, acts.user(step.to).id, step.key).id;
    case 'dm-block':
      acts.user(step.by).dmBlocks.add(acts.user(step.target).id);
      return null;
    case 'revoke':
      acts.revoke(acts.user(step.by).id);
      return null;
    case 'advance':
      clock.advance(step.ms);
      return null;
    default:
      throw new SandboxMisuse(`no such step: ${String((step as { readonly do?: unknown }).do)}`);
  }
}

/** The part of a step that belongs to the post itself. */
function extrasOf(step: PostExtras): PostExtras {
  const { key, lang, media, possiblySensitive, replySettings, indexedAfterMs, delivery } = step;
  const all = { key, lang, media, possiblySensitive, replySettings, indexedAfterMs, delivery };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function repostDraft(core: Core, authorId: string, of: WorldPost): PostDraft {
  const handle = core.world.users.get(of.authorId)?.username ?? 'i';
  return { authorId, text: `RT @${handle}: ${of.typed}`, repostOf: of.id };
}

/** Makes a new version of a post. Throws `SandboxMisuse` when it was deleted. */
export function editPost(core: Core, keyOrId: string, text: string, key?: string): WorldPost {
  const old = core.acts.post(keyOrId);
  if (old.deletedAt !== null) throw new SandboxMisuse('a deleted post cannot be edited');
  const next = core.acts.publish({
    authorId: old.authorId,
    text,
    editOf: old,
    mention: old.displayStart > 0,
    media: old.media.length,
    ...(old.inReplyTo === null ? {} : { inReplyTo: old.inReplyTo }),
    ...(old.quoteOf === null ? {} : { quoteOf: old.quoteOf }),
    ...(key === undefined ? {} : { key }),
  });
  return next;
}

/** Sends a DM as a person would; null when the other side does not take it. Writing to a brand is always allowed unless blocked. */
export function sendDm(core: Core, from: string, to: string, text: string, extras: DmExtras = {}): WorldDm | null {
  const sender = core.acts.user(from);
  const recipient = core.acts.user(to);
  if (core.dms.refusal(sender.id, recipient.id) !== null) return null;
  const { key, media, delivery } = extras;
  return core.dms.send({
    senderId: sender.id,
    recipientIds: [recipient.id],
    text,
    ...(key === undefined ? {} : { key }),
    ...(media === undefined ? {} : { media }),
    ...(delivery === undefined ? {} : { delivery }),
  });
}
