import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { healthRoutes } from './health-routes.ts';

describe('console/health-routes', () => {
  it.each`
    path          | ready    | status | because
    ${'/healthz'} | ${true}  | ${200} | ${'the process lives'}
    ${'/healthz'} | ${false} | ${200} | ${'it lives although it is not ready'}
    ${'/readyz'}  | ${true}  | ${200} | ${'it reads and judges'}
    ${'/readyz'}  | ${false} | ${503} | ${'nothing should be sent to it yet'}
  `('$path with ready=$ready answers $status ($because)', async ({ path, ready, status }) => {
    const server = fastify();
    healthRoutes(server, () => Promise.resolve({ ready, waitingFor: ready ? [] : ['account'] }));

    const response = await server.inject({ method: 'GET', url: path });

    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ ready, waitingFor: ready ? [] : ['account'] });
  });
});
