import { afterEach, describe, expect, it } from 'vitest';
import { RateLimitedError } from '../domain/errors.ts';
import { xId } from '../domain/ids.ts';
import { rateHeaders } from './local-x.fixture.ts';
import type { Answer } from './local-x.fixture.ts';
import { closeAll, notFound, wiredX } from './wired-x.fixture.ts';

const signal = new AbortController().signal;
const one = xId('2090000000000000001');

describe('x/x-acts', () => {
  afterEach(closeAll);

  it.each`
    answer                                                                             | result                                      | because
    ${{ json: { data: { hidden: true } } }}                                            | ${{ kind: 'done' }}                         | ${'confirmed'}
    ${{ json: { errors: [notFound] } }}                                                | ${{ kind: 'gone' }}                         | ${'200 with errors only'}
    ${{ status: 404, json: { title: 'Not Found Error', type: 'about:blank' } }}        | ${{ kind: 'gone' }}                         | ${'404'}
    ${{ status: 403, json: { title: 'Forbidden', type: 'about:blank', status: 403 } }} | ${{ kind: 'refused', code: 'about-blank' }} | ${'not our thread'}
  `('ends with $result.kind ($because)', async ({ answer, result }: { answer: Answer; result: unknown }) => {
    const { x, server } = await wiredX(() => answer);

    expect(await x.hider.setHidden(one, true, signal)).toEqual(result);
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({ method: 'PUT', path: `/2/tweets/${one}/hidden`, body: '{"hidden":true}' });
  });

  it.each`
    answer                                                                                             | error                | because
    ${{ json: { data: { hidden: false } } }}                                                           | ${'x.unavailable'}   | ${'X says it is not hidden'}
    ${{ json: {} }}                                                                                    | ${'x.unavailable'}   | ${'X says nothing'}
    ${{ html: '<html>maintenance</html>' }}                                                            | ${'x.unavailable'}   | ${'a page'}
    ${{ status: 503, html: '<html>over capacity</html>' }}                                             | ${'x.unavailable'}   | ${'HTML 503'}
    ${{ status: 302, headers: { location: 'https://example.com' } }}                                   | ${'x.unavailable'}   | ${'a redirect'}
    ${{ status: 402, json: { title: 'CreditsDepleted' } }}                                             | ${'x.unpaid'}        | ${'no credit'}
    ${{ status: 429, json: { title: 'UsageCapExceeded', type: 'https://x/2/problems/usage-capped' } }} | ${'x.unpaid'}        | ${'cap'}
    ${{ status: 403, json: { errors: [{ code: 326, message: 'locked' }] } }}                           | ${'x.halted'}        | ${'locked'}
    ${{ status: 401, json: { title: 'Unauthorized', type: 'about:blank' } }}                           | ${'x.token-refused'} | ${'OAuth 1.0a cannot be refreshed'}
    ${{ status: 429, json: { title: 'Too Many Requests', type: 'about:blank' } }}                      | ${'x.rate-limited'}  | ${'rate limit'}
  `('rejects with $error ($because), and asked once', async ({ answer, error }: { answer: Answer; error: string }) => {
    const { x, server } = await wiredX(() => answer);

    await expect(x.hider.setHidden(one, true, signal)).rejects.toMatchObject({ code: error });
    expect(server.seen).toHaveLength(1);
  });

  it.each`
    skewMs      | alerts              | because
    ${0}        | ${[]}               | ${'clocks agree'}
    ${50_000}   | ${[]}               | ${'within a minute'}
    ${120_000}  | ${['x.clock-skew']} | ${'ours is late'}
    ${-120_000} | ${['x.clock-skew']} | ${'ours is early'}
  `(
    'is signed by OAuth 1.0a, and compares clocks ($because)',
    async ({ skewMs, alerts }: { skewMs: number; alerts: string[] }) => {
      const wired = await wiredX(() => ({
        json: { data: { hidden: true } },
        headers: { date: new Date(Date.now() + skewMs).toUTCString() },
      }));

      await wired.x.hider.setHidden(one, true, signal);
      await wired.x.hider.setHidden(one, true, signal);

      expect(wired.server.seen[0]?.headers.authorization).toMatch(/^OAuth oauth_consumer_key="ck".*oauth_signature="[^"]+"/);
      expect(wired.alerts).toEqual(alerts);
    },
  );

  it('keeps within fifty, knows what is left, and goes on after the reset', async () => {
    const start = Date.now();
    let left = 50;
    const { x, server, clock } = await wiredX(() => {
      left -= 1;
      return { json: { data: { hidden: true } }, headers: rateHeaders(50, left, start + 900_000) };
    });
    const before = x.budget.left('hide').remaining;

    const ends = await Promise.allSettled(Array.from({ length: 60 }, () => x.hider.setHidden(one, true, signal)));

    expect(before).toBe(50);
    expect(server.seen).toHaveLength(50);
    expect(ends.filter((end) => end.status === 'rejected' && end.reason instanceof RateLimitedError)).toHaveLength(10);
    expect(x.budget.left('hide').remaining).toBe(0);
    clock.advance(901_000);
    expect(x.budget.left('hide').remaining).toBe(50);
    expect(x.budget.left('delete-dm').remaining).toBe(300);
  });

  it.each`
    answer                                                          | result                                      | because
    ${{ json: { data: { deleted: true } } }}                        | ${{ kind: 'done' }}                         | ${'confirmed'}
    ${{ status: 404, json: { title: 'Not Found Error' } }}          | ${{ kind: 'gone' }}                         | ${'not there'}
    ${{ status: 403, json: { type: 'about:blank', title: 'F o' } }} | ${{ kind: 'refused', code: 'about-blank' }} | ${'not ours to delete'}
  `('deletes our copy of a DM: $result.kind ($because)', async ({ answer, result }: { answer: Answer; result: unknown }) => {
    const { x, server } = await wiredX(() => answer);

    expect(await x.dmCopies.deleteDmCopy(one, signal)).toEqual(result);
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', path: `/2/dm_events/${one}` });
  });
});
