import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { XUnavailableError } from '../domain/errors.ts';
import type { Answer } from './local-x.fixture.ts';
import { closeAll, wiredX } from './wired-x.fixture.ts';

const signal = new AbortController().signal;

function silent(): void {
  // Never answers.
}

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{');
}

function hangsUp(response: ServerResponse): void {
  response.socket?.destroy();
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"data":', () => response.socket?.destroy());
}

describe('x/transport', () => {
  afterEach(closeAll);

  it.each`
    answer           | code            | because
    ${silent}        | ${'timeout'}    | ${'silence'}
    ${endless}       | ${'timeout'}    | ${'an answer that never ends'}
    ${hangsUp}       | ${'ECONNRESET'} | ${'hung up'}
    ${cut}           | ${'cut-body'}   | ${'cut'}
    ${{ html: '{' }} | ${'body'}       | ${'no JSON by its type'}
  `('gives XUnavailableError within the time limit ($because)', async ({ answer, code }: { answer: Answer; code: string }) => {
    const { x } = await wiredX(() => answer, { timeoutMs: 300 });

    await expect(x.posts.mentions({}, signal)).rejects.toMatchObject({ code: 'x.unavailable', facts: { code } });
  });

  it('gives up when it is told to stop', async () => {
    const stop = new AbortController();
    const { x } = await wiredX(() => {
      stop.abort();
      return () => undefined;
    });

    await expect(x.posts.mentions({}, stop.signal)).rejects.toMatchObject({
      code: 'x.unavailable',
      facts: { code: 'aborted' },
    });
    await expect(x.posts.mentions({}, stop.signal)).rejects.toThrow(XUnavailableError);
  });

  it('says that nobody listens', async () => {
    const { x, server } = await wiredX(() => ({ json: {} }));
    await server.close();

    await expect(x.posts.mentions({}, signal)).rejects.toMatchObject({ facts: { code: 'ECONNREFUSED' } });
  });
});
