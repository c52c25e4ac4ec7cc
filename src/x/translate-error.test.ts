import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import { describe, expect, it } from 'vitest';
import { readPartialProblems, readProblem, slugOf } from './problem-schema.ts';
import { actEnding, endingOfProblems, meaningOf, translateError } from './translate-error.ts';
import { failureOf } from './x-failure.ts';
import type { XFailure } from './x-failure.ts';

const old = 'https://api.twitter.com/2/problems/';
const recent = 'https://api.x.com/2/problems/';

function answer(status: number, body: unknown): XFailure {
  return { kind: 'answer', status, problem: readProblem(body), headers: {} };
}

const spelling = {
  errors: [{ parameters: { 'tweet.fields': ['x'] }, message: 'The query parameter [tweet.fields] is not one of [post.fields]' }],
  title: 'Invalid Request',
  type: `${recent}invalid-request`,
};

describe('x/translate-error', () => {
  it.each`
    status | body                                                                                               | code                   | act                                         | because
    ${429} | ${{ title: 'Too Many Requests', type: 'about:blank', status: 429 }}                                | ${'x.rate-limited'}    | ${null}                                     | ${'rate limit, v2'}
    ${429} | ${{ errors: [{ code: 88, message: 'Rate limit exceeded' }] }}                                      | ${'x.rate-limited'}    | ${null}                                     | ${'rate limit, v1'}
    ${429} | ${'<html>slow down</html>'}                                                                        | ${'x.rate-limited'}    | ${null}                                     | ${'the status is enough'}
    ${429} | ${{ title: 'UsageCapExceeded', type: `${old}usage-capped` }}                                       | ${'x.unpaid'}          | ${null}                                     | ${'a cap is no rate limit'}
    ${402} | ${{ title: 'CreditsDepleted', type: `${old}credits` }}                                             | ${'x.unpaid'}          | ${null}                                     | ${'no credit'}
    ${402} | ${''}                                                                                              | ${'x.unpaid'}          | ${null}                                     | ${'no credit, no body'}
    ${403} | ${{ title: 'SpendCapReached' }}                                                                    | ${'x.unpaid'}          | ${null}                                     | ${'spending limit'}
    ${503} | ${'<html>over capacity</html>'}                                                                    | ${'x.unavailable'}     | ${null}                                     | ${'HTML'}
    ${503} | ${{ title: 'Service Unavailable', type: 'about:blank', status: 503 }}                              | ${'x.unavailable'}     | ${null}                                     | ${'JSON'}
    ${403} | ${'<html>blocked by a proxy</html>'}                                                               | ${'x.unavailable'}     | ${null}                                     | ${'a 403 that is not from X refuses nothing for ever'}
    ${404} | ${'<html>not here</html>'}                                                                         | ${'x.unavailable'}     | ${null}                                     | ${'nor does its 404 erase anything'}
    ${401} | ${{ title: 'Unauthorized', type: 'about:blank', status: 401 }}                                     | ${'x.token-refused'}   | ${null}                                     | ${'bad token'}
    ${403} | ${{ errors: [{ code: 89, message: 'Invalid or expired token.' }] }}                                | ${'x.token-refused'}   | ${null}                                     | ${'bad token under another status'}
    ${403} | ${{ errors: [{ code: 64, message: 'Your account is suspended' }] }}                                | ${'x.halted'}          | ${null}                                     | ${'suspended'}
    ${403} | ${{ errors: [{ code: 326, message: 'temporarily locked' }] }}                                      | ${'x.halted'}          | ${null}                                     | ${'locked'}
    ${403} | ${{ title: 'Client Forbidden', reason: 'client-not-enrolled', type: `${recent}client-forbidden` }} | ${'x.halted'}          | ${null}                                     | ${'app not enrolled, new host'}
    ${403} | ${{ title: 'Forbidden', type: `${old}oauth1-permissions` }}                                        | ${'x.request-refused'} | ${null}                                     | ${'wrong permission of the app'}
    ${403} | ${{ title: 'Unsupported Authentication', type: `${old}unsupported-authentication` }}               | ${'x.request-refused'} | ${null}                                     | ${'wrong kind of token'}
    ${403} | ${{ title: 'Forbidden', status: 403, type: 'about:blank' }}                                        | ${'x.request-refused'} | ${{ kind: 'refused', code: 'about-blank' }} | ${'not our thread'}
    ${403} | ${{ errors: [{ code: 433, message: 'restricted' }] }}                                              | ${'x.request-refused'} | ${{ kind: 'refused', code: 'code-433' }}    | ${'refused with a code'}
    ${404} | ${{ title: 'Not Found Error', type: `${old}resource-not-found` }}                                  | ${'x.request-refused'} | ${{ kind: 'gone' }}                         | ${'target deleted'}
    ${400} | ${{ title: 'Invalid Request', type: `${old}invalid-request` }}                                     | ${'x.request-refused'} | ${null}                                     | ${'our request is wrong'}
    ${400} | ${spelling}                                                                                        | ${'x.request-refused'} | ${null}                                     | ${'X moved to the other spelling'}
  `(
    '$status -> $code ($because)',
    ({ status, body, code, act }: { status: number; body: unknown; code: string; act: unknown }) => {
      const failure = answer(status, body);

      expect(translateError(failure, 'hide', 123)).toMatchObject({ code });
      expect(actEnding(failure)).toEqual(act);
    },
  );

  it('names the spelling and the old cursor', () => {
    const cursor = {
      errors: [{ parameters: { since_id: ['1'] }, message: "'since_id' must be newer" }],
      type: `${old}invalid-request`,
    };

    expect(translateError(answer(400, spelling), 'mentions', 0).facts).toMatchObject({ code: 'spelling' });
    expect(meaningOf(answer(400, cursor))).toBe('old-since-id');
  });

  it('keeps sentences of X out of the facts', () => {
    const failure = answer(403, {
      title: 'Sorry @somebody',
      detail: 'personne nommée',
      reason: 'two words',
      type: `${old}Not A Slug`,
    });

    expect(translateError(failure, 'hide', 0).facts).toEqual({ endpoint: 'hide', status: 403 });
  });

  it.each`
    type                                    | slug                    | because
    ${'about:blank'}                        | ${'about-blank'}        | ${'see the status'}
    ${`${old}resource-not-found`}           | ${'resource-not-found'} | ${'old host'}
    ${`${recent}resource-not-found`}        | ${'resource-not-found'} | ${'new host'}
    ${'https://developer.x.com/e#rule-cap'} | ${'rule-cap'}           | ${'as an anchor'}
    ${'https://api.x.com/2/problems/'}      | ${null}                 | ${'nothing behind the slash'}
    ${undefined}                            | ${null}                 | ${'none'}
  `('$type -> $slug ($because)', ({ type, slug }) => {
    expect(slugOf(type)).toBe(slug);
  });

  it('tells how an act ended from the errors of a 200', () => {
    const gone = readPartialProblems({ errors: [{ type: `${old}not-authorized-for-resource`, value: '2' }] });
    const refused = readPartialProblems({ errors: [{ type: `${recent}disallowed-resource` }] });

    expect(endingOfProblems(gone)).toEqual({ kind: 'gone' });
    expect(endingOfProblems(refused)).toEqual({ kind: 'refused', code: 'disallowed-resource' });
    expect(endingOfProblems([])).toBeNull();
  });

  it.each`
    error                                                                                                                 | failure                                      | because
    ${new ApiRequestError('x', { request: {}, error: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) } as never)} | ${{ kind: 'network', code: 'ECONNREFUSED' }} | ${'the cause is where the library hides it'}
    ${new ApiRequestError('x', { request: {}, error: new Error('Request timeout.') } as never)}                           | ${{ kind: 'network', code: 'timeout' }}      | ${'its own timeout'}
    ${new ApiPartialResponseError('x', { response: { statusCode: 200, headers: {} } } as never)}                          | ${{ kind: 'network', code: 'cut-body' }}     | ${'a cut 200'}
    ${new ApiPartialResponseError('x', { response: { statusCode: 503, headers: {} } } as never)}                          | ${{ kind: 'answer', status: 503 }}           | ${'a cut 503 keeps its status'}
    ${new ApiResponseError('x', { code: 404, data: { type: 'about:blank' }, headers: {} } as never)}                      | ${{ kind: 'answer', status: 404 }}           | ${'an answer'}
    ${new TypeError('x')}                                                                                                 | ${{ kind: 'network', code: 'unknown' }}      | ${'anything else'}
  `('reads a rejection of the library ($because)', ({ error, failure }) => {
    expect(failureOf(error)).toMatchObject(failure);
  });
});
