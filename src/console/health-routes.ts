import type { FastifyInstance } from 'fastify';

/** What the health page needs to know; the rest of the object is shown as it is. */
export interface HealthView {
  readonly ready: boolean;
}

/**
 * `GET /healthz`: 200 while the process lives, with its state as JSON. `GET /readyz`: 200 once the bot reads and judges,
 * else 503 with what it still waits for. Numbers, codes and names of parts only: nothing of a person.
 */
export function healthRoutes(server: FastifyInstance, health: () => Promise<HealthView>): void {
  server.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send(await health()));

  server.get('/readyz', async (_request, reply) => {
    const view = await health();
    return reply
      .code(view.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(view);
  });
}
