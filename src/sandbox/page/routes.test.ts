import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerPage } from './routes.ts';
import type { ThreadQuery } from './routes.ts';
import { aReply, aThread } from './thread.fixture.ts';

const thread = aThread({ replies: [aReply()] });
const known = (query: ThreadQuery) =>
  (query.handle === null || query.handle === 'MINIFrance') && (query.id === null || query.id === '1000') ? thread : null;
const get = (path: string) => answerPage({ method: 'GET', path }, known);

describe('sandbox/page/routes', () => {
  it.each`
    path                              | status       | type                                 | because
    ${'/'}                            | ${200}       | ${'text/html; charset=utf-8'}        | ${'the newest thread of all'}
    ${'/MINIFrance'}                  | ${200}       | ${'text/html; charset=utf-8'}        | ${'the newest thread of an account'}
    ${'/MINIFrance/status/1000'}      | ${200}       | ${'text/html; charset=utf-8'}        | ${'a thread'}
    ${'/MINIFrance/status/1000?s=20'} | ${200}       | ${'text/html; charset=utf-8'}        | ${'a query is left aside'}
    ${'/MINIFrance/status/1000.json'} | ${200}       | ${'application/json; charset=utf-8'} | ${'what the script asks for'}
    ${'/MINIFrance/status/1.json'}    | ${404}       | ${'application/json; charset=utf-8'} | ${'no such thread'}
    ${'/MINIFrance/status/1'}         | ${404}       | ${'text/html; charset=utf-8'}        | ${'no such thread'}
    ${'/assets/page.css'}             | ${200}       | ${'text/css; charset=utf-8'}         | ${'style'}
    ${'/assets/page.js'}              | ${200}       | ${'text/javascript; charset=utf-8'}  | ${'script'}
    ${'/assets/icon.svg'}             | ${200}       | ${'image/svg+xml; charset=utf-8'}    | ${'icon'}
    ${'/nobody'}                      | ${undefined} | ${undefined}                         | ${'may be another handler’s'}
    ${'/2/users/me'}                  | ${undefined} | ${undefined}                         | ${'the API'}
    ${'/a/b/../c'}                    | ${undefined} | ${undefined}                         | ${'none of the page’s'}
  `('$path -> $status ($because)', ({ path, status, type }: { path: string; status?: number; type?: string }) => {
    const answer = get(path);

    expect(answer?.status).toBe(status);
    expect(answer?.headers['content-type']).toBe(type);
  });

  it('sends the strict policy with everything', () => {
    for (const path of ['/', '/MINIFrance/status/1', '/assets/page.js', '/MINIFrance/status/1000.json']) {
      expect(get(path)?.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(get(path)?.headers['x-content-type-options']).toBe('nosniff');
    }
    expect(get('/')?.headers['content-security-policy']).not.toContain('unsafe');
  });

  it('answers HEAD without a body and leaves other methods to others', () => {
    expect(answerPage({ method: 'HEAD', path: '/' }, known)).toMatchObject({ status: 200, body: '' });
    expect(answerPage({ method: 'POST', path: '/' }, known)).toBeNull();
  });

  it('opens the front door before the brand has posted anything', () => {
    const answer = answerPage({ method: 'GET', path: '/' }, () => null);

    expect(answer).toMatchObject({ status: 200 });
    expect(answer?.body).toContain('Aucun fil pour l’instant');
  });

  it('answers only below its base path', () => {
    const below = (path: string) => answerPage({ method: 'GET', path }, known, { basePath: '/page' })?.status;

    expect([below('/page'), below('/page/MINIFrance/status/1000'), below('/MINIFrance/status/1000')]).toEqual([
      200,
      200,
      undefined,
    ]);
  });

  it('never fails on an odd path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect([null, 200, 404]).toContain(get(`/${path}`)?.status ?? null);
      }),
    );
  });
});
