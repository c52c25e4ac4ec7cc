import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Bot } from '../../bot/bot.ts';
import { healthRoutes } from '../../console/health-routes.ts';
import type { AccountId } from '../../domain/ids.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { WebhookSecrets } from '../../x/webhook-signature.ts';
import { registerWebhook } from '../../x/webhook-routes.ts';
import { CliRefusal } from '../cli-refusal.ts';
import type { RunConfig } from '../config/run-config.ts';

/** The two listeners: the webhook's faces the world and answers nothing else; the console's stays inside. */
export interface Servers {
  /** Where the webhook listens, `http://host:port/path`. */
  readonly webhookUrl: string;
  /** Where health and the console answer, `http://host:port`. */
  readonly consoleUrl: string;
  close(): Promise<void>;
}

export interface ServersOptions {
  readonly run: RunConfig;
  readonly account: AccountId;
  readonly secrets: WebhookSecrets;
  readonly bot: Pick<Bot, 'receive' | 'health'>;
  readonly log: Log;
}

/** Listens on both. Rejects with a `CliRefusal` when an address is taken or is not ours. */
export async function startServers({ run, account, secrets, bot, log }: ServersOptions): Promise<Servers> {
  const hook = fastify({ logger: false, keepAliveTimeout: 60_000, requestTimeout: 8_000 });
  await registerWebhook(hook, {
    path: run.webhook.path,
    account,
    secrets,
    receive: (arrivals) => bot.receive(arrivals),
    onRefused: (why) => log.warn({ why }, 'a request to the webhook was refused'),
  });
  const console = fastify({ logger: false });
  healthRoutes(console, () => bot.health());
  try {
    const hookUrl = await listen(hook, 'webhook', run.webhook.listen);
    const consoleUrl = await listen(console, 'console', run.console.listen);
    return { webhookUrl: hookUrl + run.webhook.path, consoleUrl, close: () => closeBoth(hook, console) };
  } catch (error) {
    await closeBoth(hook, console);
    throw error;
  }
}

/** Listens, or says whose address in run.yaml cannot be had. */
async function listen(server: FastifyInstance, part: 'webhook' | 'console', at: { host: string; port: number }): Promise<string> {
  try {
    return await server.listen(at);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const why = code === 'EADDRINUSE' ? 'something else listens there already' : code;
    throw new CliRefusal(`cannot listen on ${at.host}:${at.port} (${part}.listen of run.yaml): ${why}`, 1);
  }
}

async function closeBoth(hook: FastifyInstance, console: FastifyInstance): Promise<void> {
  await Promise.all([hook.close(), console.close()]);
}
