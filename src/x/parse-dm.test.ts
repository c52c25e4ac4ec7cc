import { describe, expect, it } from 'vitest';
import { readAuthors } from './authors.ts';
import { brand } from './local-x.fixture.ts';
import { parseDmEvent } from './parse-dm.ts';

const event = {
  id: '1582838499983564806',
  event_type: 'MessageCreate',
  text: 'Ma MINI ne démarre plus https://t.co/abc',
  sender_id: '900001',
  dm_conversation_id: '900001-2244994945',
  created_at: '2026-08-12T18:00:00.000Z',
  entities: { urls: [{ start: 24, end: 40, url: 'https://t.co/abc', expanded_url: 'https://example.com' }] },
  attachments: { media_keys: ['5_1'] },
};

describe('x/parse-dm', () => {
  it('reads a direct message of the reading endpoint', () => {
    expect(parseDmEvent(event, brand, readAuthors([{ id: '900001', username: 'troll_fr' }]))).toEqual({
      kind: 'message',
      message: {
        key: 'dm:1582838499983564806',
        id: '1582838499983564806',
        surface: 'dm',
        text: event.text,
        langHint: null,
        author: { id: '900001', handle: 'troll_fr', createdAt: null, followers: null },
        conversationId: '900001-2244994945',
        createdAt: Date.UTC(2026, 7, 12, 18),
        links: [{ start: 24, end: 40, display: 'https://t.co/abc', expanded: 'https://example.com' }],
        media: 1,
        versions: ['1582838499983564806'],
        inReplyTo: null,
        complete: true,
        road: 'dm-poll',
      },
    });
  });

  it.each`
    change                                | arrival                                                     | because
    ${{ sender_id: '2244994945' }}        | ${{ kind: 'own', conversationId: '900001-2244994945' }}     | ${'we wrote it'}
    ${{ event_type: 'ParticipantsJoin' }} | ${{ kind: 'skipped', type: 'ParticipantsJoin' }}            | ${'no message'}
    ${{ event_type: undefined }}          | ${{ kind: 'message' }}                                      | ${'the type is not always said'}
    ${{ text: undefined }}                | ${{ kind: 'message', message: { text: '', media: 1 } }}     | ${'only a picture'}
    ${{ sender_id: undefined }}           | ${{ kind: 'unreadable', type: 'dm', why: 'bad sender_id' }} | ${'nobody wrote it'}
    ${{ id: 'x' }}                        | ${{ kind: 'unreadable', type: 'dm', why: 'bad id' }}        | ${'no id of X'}
    ${{ entities: 1, attachments: [] }}   | ${{ kind: 'message', message: { media: 0, links: [] } }}    | ${'wrong trifles cost nothing'}
  `('gives $arrival.kind ($because)', ({ change, arrival }) => {
    expect(parseDmEvent({ ...event, ...change }, brand, new Map())).toMatchObject(arrival);
  });
});
