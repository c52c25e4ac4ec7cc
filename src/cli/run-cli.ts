import { Command, CommanderError } from 'commander';
import type { CliContext } from './cli-context.ts';
import { backtestCommand } from './commands/backtest.ts';
import { backupCommand } from './commands/backup.ts';
import { demoCommand } from './commands/demo.ts';
import { migrateCommand } from './commands/migrate.ts';
import { modeCommand } from './commands/mode.ts';
import { moderateCommand } from './commands/moderate.ts';
import { pauseCommand } from './commands/pause.ts';
import { restoreCommand } from './commands/restore.ts';
import { resumeCommand } from './commands/resume.ts';
import { rulesCommand } from './commands/rules.ts';
import { runCommand } from './commands/run.ts';
import { statusCommand } from './commands/status.ts';
import { errorReport } from './output/error-report.ts';
import { packageVersion } from './package-root.ts';

/** Adds one command. What is heavy is loaded when the command runs, so that `--help` answers at once. */
type AddCommand = (program: Command, context: CliContext) => void;

const commands: readonly AddCommand[] = [
  demoCommand,
  runCommand,
  moderateCommand,
  rulesCommand,
  backtestCommand,
  statusCommand,
  pauseCommand,
  resumeCommand,
  modeCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
];

/** Runs one command line (without node and script). Never rejects: the ending is the exit code, the reason on standard error. */
export async function runCli(args: readonly string[], context: CliContext): Promise<void> {
  try {
    const program = await programFor(context);
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    // Commander has already said what was wrong with the command line, or shown the help that was asked for.
    if (error instanceof CommanderError) {
      context.setExitCode(error.exitCode === 0 ? 0 : 2);
      return;
    }
    const report = errorReport(error, context);
    context.stderr.write(`${report.text}\n`);
    context.setExitCode(report.exitCode);
  }
}

async function programFor(context: CliContext): Promise<Command> {
  const program = new Command('netiquette')
    .description(
      "Unattended moderation of a brand's X account: hides, deletes or escalates what breaks the netiquette, and can say why.",
    )
    .version(await packageVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(--help says how it is used)')
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    });
  for (const add of commands) add(program, context);
  return program;
}
