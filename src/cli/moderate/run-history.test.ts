import { describe, expect, it } from 'vitest';
import type { Decision } from '../../domain/decision.ts';
import type { MessageKey, PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { sketchOf } from '../../rules/waves/sketch.ts';
import { RunHistory } from './run-history.ts';

const day = 24 * 3_600_000;
const settings = { windowHours: 48, offenderDays: 30 };
const text = 'gagnez de l argent chaque jour depuis chez vous avec mon mentor';
const sketch = sketchOf(text)!;

let made = 0;
function aMessage(over: Partial<Message> = {}): Message {
  made += 1;
  return {
    key: `post:${made}` as MessageKey,
    surface: 'reply',
    text,
    langHint: null,
    author: { id: 'one', handle: null, createdAt: null, followers: null },
    conversationId: null,
    ownedThread: true,
    createdAt: null,
    links: [],
    media: 0,
    ...over,
  };
}

const aDecision = (outcomes: Decision['outcomes']): Decision => ({
  outcomes,
  labels: [],
  signals: [],
  severity: 'none',
  causes: [],
  unknowns: [],
  restraints: [],
  review: null,
  lang: 'fr',
  policy: 'p-0' as PolicyId,
});

function play(history: RunHistory, message: Message, outcomes: Decision['outcomes'] = ['allow']) {
  const facts = history.factsFor(message, { sketch });
  history.note(message, aDecision(outcomes));
  return facts;
}

describe('cli/moderate/run-history', () => {
  it('counts nearly identical lines, and how they were decided', () => {
    const history = new RunHistory(settings);
    play(history, aMessage(), ['hide']);
    play(history, aMessage(), ['escalate']);

    expect(play(history, aMessage({ author: { id: 'two', handle: null, createdAt: null, followers: null } })).wave).toMatchObject(
      {
        members: 3,
        authors: 2,
        byAuthor: 1,
        takenAway: 1,
        shown: 1,
      },
    );
  });

  it.each`
    first        | second               | members      | because
    ${null}      | ${null}              | ${2}         | ${'without times the order of the lines is the clock'}
    ${day}       | ${day + 2 * day}     | ${2}         | ${'within the window'}
    ${day}       | ${day + 2 * day + 1} | ${undefined} | ${'the window has passed'}
    ${100 * day} | ${null}              | ${2}         | ${'a line without a time comes right after'}
    ${100 * day} | ${1 * day}           | ${2}         | ${'time does not turn back'}
  `('takes $first and $second for $members: $because', ({ first, second, members }) => {
    const history = new RunHistory(settings);
    play(history, aMessage({ createdAt: first as number | null }));

    const facts = play(history, aMessage({ createdAt: second as number | null }));

    expect(facts.wave?.members).toBe(members);
  });

  it('remembers what was taken away of an author, with an end', () => {
    const history = new RunHistory(settings);
    for (const outcomes of [['hide'], ['hide', 'escalate'], ['protect'], ['escalate']] as const)
      play(history, aMessage({ createdAt: day }), outcomes);

    const other = { id: 'two', handle: null, createdAt: null, followers: null };
    expect(play(history, aMessage({ createdAt: 2 * day })).takenAwayBefore).toBe(2);
    expect(play(history, aMessage({ createdAt: 2 * day, author: other })).takenAwayBefore).toBe(0);
    expect(play(history, aMessage({ createdAt: 31 * day })).takenAwayBefore).toBe(0);
  });

  it('knows nothing of authors without an id', () => {
    const history = new RunHistory(settings);
    const unknown = { id: '', handle: null, createdAt: null, followers: null };
    for (let i = 0; i < 5; i++) play(history, aMessage({ author: unknown }), ['hide']);

    const facts = play(history, aMessage({ author: unknown }));

    expect(facts.takenAwayBefore).toBe(0);
    expect(facts.wave).toMatchObject({ members: 6, authors: 6, byAuthor: 1 });
  });
});
