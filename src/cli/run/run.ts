import { ScaledClock, parseClockScale } from '../../bot/clock/scaled-clock.ts';
import { SystemClock } from '../../bot/clock/system-clock.ts';
import type { Clock } from '../../domain/clock.ts';
import { parseMasterKey } from '../../privacy/master-key.ts';
import type { CliContext } from '../cli-context.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { configFolder } from '../config/config-folder.ts';
import type { LexiconCache } from '../config/lexicon-cache.ts';
import { accountOf, loadConfig } from '../config/load-config.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import { readSecrets } from '../config/secrets.ts';
import { watchConfig } from '../config/watch-config.ts';
import type { ConfigWatch } from '../config/watch-config.ts';
import { shownPath } from '../output/config-problems.ts';
import { databaseUrl, lexiconCacheOf } from '../store-access.ts';
import { processLog } from './process-log.ts';
import type { ProcessLog } from './process-log.ts';
import { startBot } from './start-bot.ts';
import type { RunningBot } from './start-bot.ts';
import { aborted, endOnUncaught, stopSignal } from './stop-signal.ts';
import { tightHeap } from './tight-heap.ts';
import { requiredSecrets, webhookSecrets, xCredentials } from './x-secrets.ts';

/** Runs the bot until it is stopped. Rejects with a `NetiquetteError` when it cannot start. */
export async function run(asked: string | undefined, context: CliContext): Promise<void> {
  tightHeap();
  const { env, cwd, masker } = context;
  const folder = await configFolder(asked, cwd);
  const cache = lexiconCacheOf(context);
  const config = await loadConfig(folder, { cache });
  const secrets = readSecrets(requiredSecrets(config.run), env, masker);
  const account = accountOf(config);
  if (account === null) {
    throw new CliRefusal(
      `no account is configured: name the brand's account in ${shownPath(folder, cwd)}/brand.yaml (accounts, with its X user id)`,
    );
  }

  const log = processLog(config.run.log.level);
  endOnUncaught(log);
  const stop = stopSignal(log);
  const clock = clockFrom(env['NETIQUETTE_CLOCK']);
  const began = performance.now();
  const running = await startBot({
    account,
    config,
    databaseUrl: databaseUrl(config.run, secrets, cwd),
    masterKey: parseMasterKey(secrets.get('NETIQUETTE_MASTER_KEY'), 'NETIQUETTE_MASTER_KEY'),
    credentials: xCredentials(config.run, secrets),
    webhookSecrets: webhookSecrets(config.run, secrets),
    refreshToken: secrets.find('X_REFRESH_TOKEN'),
    clock,
    log,
    firstStep: 'escalate',
  });
  log.info(
    {
      policy: config.policyId,
      mode: config.policy.netiquette.mode,
      console: running.servers.consoleUrl,
      webhook: running.servers.webhookUrl,
      startedMs: Math.round(performance.now() - began),
    },
    'the bot runs',
  );
  const watch = followConfig(folder, config, cache, running, clock, log);
  await aborted(stop, running.lost);
  await watch.close();
  await running.close();
  log.info({}, 'the bot has stopped');
  // Nobody asked for this end: whoever supervises the process starts it again.
  if (running.lost.aborted) context.setExitCode(1);
  log.flush();
}

/** The machine's clock, or a scaled one (`anchor,origin,rate`) for chaos and journeys. */
function clockFrom(scale: string | undefined): Clock {
  return scale ? new ScaledClock(parseClockScale(scale)) : new SystemClock();
}

/** A valid change on disk becomes the policy without a restart; an invalid one is refused and the old one stays. */
function followConfig(
  folder: string,
  current: LoadedConfig,
  cache: LexiconCache,
  running: RunningBot,
  clock: Clock,
  log: ProcessLog,
): ConfigWatch {
  const { board } = running.bot;
  const mended = async (): Promise<void> => {
    board.policyNote = null;
    await running.database.control.clearAlert('policy.refused');
  };
  return watchConfig({
    folder,
    clock,
    current,
    cache,
    onPolicy: async (next) => {
      if (!(await running.usePolicy(next, 'file'))) {
        board.policyNote = 'the judging threads do not take the policy on disk: the old one stays';
        return;
      }
      await mended();
      log.info({ policy: next.policyId, mode: next.policy.netiquette.mode }, 'a new policy is in force');
    },
    onRefused: (problems, kept) => {
      board.policyNote = `the files on disk are refused (${problems.length} problems): run "netiquette rules check"`;
      for (const problem of problems)
        log.error(
          { ...problem, file: shownPath(problem.file, folder) },
          'the changed configuration is refused, the old one stays',
        );
      running.database.control
        .raiseAlert('policy.refused', clock.now(), { problems: problems.length, kept })
        .catch(() => log.error({}, 'the alert could not be recorded'));
    },
    onMended: mended,
    onRunChanged: () => log.warn({}, 'run.yaml has changed: it counts from the next start'),
    onError: (error) =>
      log.error({ error: error instanceof Error ? error.name : typeof error }, 'the config folder could not be watched'),
  });
}
