import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

interface DemoOptions {
  readonly port: string;
  readonly consolePort: string;
}

/** `netiquette demo`: a fake X, the bot and a lively stream on this machine. */
export function demoCommand(program: Command, context: CliContext): void {
  program
    .command('demo')
    .description('show the bot at work on this machine: a fake X with invented posts, no credentials, no network')
    .option('--port <number>', 'where the public page of the fake X answers (0: any free port)', '8088')
    .option(
      '--console-port <number>',
      'where health answers, and the page for community managers will (0: any free port)',
      '8081',
    )
    .action(async (options: DemoOptions) => {
      const { demo } = await import('../demo/demo.ts');
      await demo({ port: Number(options.port), consolePort: Number(options.consolePort) }, context);
    });
}
