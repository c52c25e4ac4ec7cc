import type { Core } from '../core.ts';
import { bodyObject, callingUser, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { forbiddenCode, invalidParameter, invalidRequest, notFound, notPermitted } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import type { WorldDm } from '../world.ts';
import { pairConversationId } from '../world-dms.ts';
import { askedOf } from './asked.ts';
import { includeDms } from './includes.ts';
import { countParameter, metaOf, pageOf } from './paging.ts';
import { viewDm } from './post-view.ts';
import { respell } from './respell.ts';

const reachMs = 30 * 86_400_000;
const readScopes = ['dm.read', 'tweet.read', 'users.read'];
const writeScopes = ['dm.write', 'dm.read', 'tweet.read', 'users.read'];
const fields = ['dm_event.fields', 'expansions', 'user.fields', 'media.fields', 'tweet.fields'];
const listQuery = ['max_results', 'pagination_token', 'event_types', ...fields];
const sendLimits = { user15: 15, user24: 1440, app24: 1440, pool: 'send DM' };

/** Direct messages: only those that are not encrypted, only the caller's, 30 days back, without `since_id`. */
export const dmEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/2/dm_events',
    admits: 'user',
    scopes: readScopes,
    limits: { user15: 15 },
    query: listQuery,
    permission: 'dm',
    handle: (core, call) => list(core, call, null),
  },
  {
    method: 'GET',
    path: '/2/dm_events/:id',
    admits: 'user',
    scopes: readScopes,
    limits: { user15: 15 },
    query: fields,
    permission: 'dm',
    handle: single,
  },
  {
    method: 'GET',
    path: '/2/dm_conversations/:id/dm_events',
    admits: 'user',
    scopes: readScopes,
    limits: { user15: 15 },
    query: listQuery,
    permission: 'dm',
    handle: (core, call) => list(core, call, call.params['id'] ?? ''),
  },
  {
    method: 'GET',
    path: '/2/dm_conversations/with/:pid/dm_events',
    admits: 'user',
    scopes: readScopes,
    limits: { user15: 15 },
    query: listQuery,
    permission: 'dm',
    handle: (core, call) => list(core, call, pairConversationId(callingUser(call).userId, call.params['pid'] ?? '')),
  },
  {
    method: 'POST',
    path: '/2/dm_conversations/with/:pid/messages',
    admits: 'user',
    scopes: writeScopes,
    limits: sendLimits,
    permission: 'dm',
    handle: (core, call) => send(core, call, [call.params['pid'] ?? '']),
  },
  {
    method: 'POST',
    path: '/2/dm_conversations/:id/messages',
    admits: 'user',
    scopes: writeScopes,
    limits: sendLimits,
    permission: 'dm',
    handle: sendInConversation,
  },
  {
    method: 'POST',
    path: '/2/dm_conversations',
    admits: 'user',
    scopes: writeScopes,
    limits: sendLimits,
    permission: 'dm',
    handle: createGroup,
  },
  {
    method: 'DELETE',
    path: '/2/dm_events/:id',
    admits: 'user',
    scopes: ['dm.read', 'dm.write'],
    limits: { user15: 300, user24: 1500, app24: 4000 },
    permission: 'dm',
    handle: remove,
  },
];

function mine(core: Core, dm: WorldDm | undefined, userId: string): dm is WorldDm {
  return (
    dm !== undefined &&
    dm.participantIds.includes(userId) &&
    !dm.deletedFor.has(userId) &&
    dm.createdAt >= core.clock.now() - reachMs
  );
}

function list(core: Core, call: Call, conversationId: string | null): Reply {
  const { userId } = callingUser(call);
  const max = countParameter(core, call, 'max_results', 1, 100, 100);
  if (typeof max !== 'number') return max;
  const types = call.query.get('event_types')?.split(',') ?? ['MessageCreate', 'ParticipantsJoin', 'ParticipantsLeave'];
  const unknown = types.find((type) => !['MessageCreate', 'ParticipantsJoin', 'ParticipantsLeave'].includes(type));
  if (unknown !== undefined) {
    return invalidParameter(
      core.settings,
      'event_types',
      unknown,
      `The \`event_types\` query parameter value [${unknown}] is not one of [MessageCreate,ParticipantsJoin,ParticipantsLeave]`,
    );
  }
  const events = [...core.world.dms.values()]
    .filter(
      (dm) =>
        mine(core, dm, userId) && types.includes(dm.type) && (conversationId === null || dm.conversationId === conversationId),
    )
    .reverse();
  const page = pageOf(core, call, `dms ${userId} ${conversationId ?? ''}`, events, max);
  if ('status' in page) return page;
  return answerDms(core, call, page.items, { meta: { ...metaOf(page, false) } }, false);
}

function single(core: Core, call: Call): Reply {
  const dm = core.world.dms.get(call.params['id'] ?? '');
  return mine(core, dm, callingUser(call).userId) ? answerDms(core, call, [dm], {}, true) : notFound;
}

function answerDms(
  core: Core,
  call: Call,
  dms: readonly WorldDm[],
  rest: Readonly<Record<string, unknown>>,
  alone: boolean,
): Reply {
  const asked = askedOf(call);
  for (const dm of dms) core.bill.charge('read.dm', core.clock.now(), dm.id);
  const views = dms.map((dm) => viewDm(dm, asked.dm));
  const { includes } = includeDms(core, dms, asked);
  const body = {
    ...(views.length === 0 ? {} : { data: alone ? views[0] : views }),
    ...(includes === null ? {} : { includes }),
    ...rest,
  };
  return ok(respell(body, core.settings.spelling));
}

function sendInConversation(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  const conversationId = call.params['id'] ?? '';
  const known = core.dms.inConversation(conversationId).find((dm) => dm.participantIds.includes(userId));
  const others = known?.participantIds ?? conversationId.split('-');
  if (!others.includes(userId)) return notPermitted();
  return send(
    core,
    call,
    others.filter((id) => id !== userId),
    conversationId,
  );
}

function createGroup(core: Core, call: Call): Reply {
  const body = bodyObject(call);
  const ids = body['participant_ids'];
  if (
    body['conversation_type'] !== 'Group' ||
    !Array.isArray(ids) ||
    ids.length < 1 ||
    ids.length > 49 ||
    !ids.every((id) => typeof id === 'string')
  ) {
    return invalidRequest(core.settings, [
      { parameters: {}, message: '$.participant_ids: 1 to 49 ids and a conversation_type of [Group] are required' },
    ]);
  }
  const message = body['message'];
  return send(core, { ...call, body: message }, ids, core.ids.next());
}

function send(core: Core, call: Call, recipientIds: readonly string[], conversationId?: string): Reply {
  const { userId } = callingUser(call);
  const body = bodyObject(call);
  const text = body['text'] ?? '';
  const attachments = body['attachments'] ?? [];
  if (
    typeof text !== 'string' ||
    !Array.isArray(attachments) ||
    (text === '' && attachments.length === 0) ||
    attachments.length > 1 ||
    text.length > 10_000
  ) {
    return invalidRequest(core.settings, [
      { parameters: {}, message: 'One of `text` (up to 10000 characters) or `attachments` (one) is required' },
    ]);
  }
  for (const recipientId of recipientIds) {
    const refusal = core.dms.refusal(userId, recipientId);
    if (refusal !== null) return forbiddenCode(refusal.code, refusal.message);
  }
  const dm = core.dms.send({
    senderId: userId,
    recipientIds,
    text,
    media: attachments.length,
    viaApi: true,
    ...(conversationId === undefined ? {} : { conversationId }),
  });
  core.bill.charge('write.dm', core.clock.now());
  return { status: 201, body: { data: { dm_conversation_id: dm.conversationId, dm_event_id: dm.id } } };
}

function remove(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  const dm = core.world.dms.get(call.params['id'] ?? '');
  if (!mine(core, dm, userId)) return notFound;
  if (core.settings.dmDelete === 'sent-only' && dm.senderId !== userId) return notPermitted();
  core.dms.deleteCopy(dm, userId);
  core.bill.charge('write.interaction-delete', core.clock.now());
  return ok({ data: { deleted: true } });
}
