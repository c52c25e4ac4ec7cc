import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { MessageLanguage, Surface } from '../../domain/netiquette.ts';
import { labels, languages, signals, surfaces } from '../../domain/netiquette.ts';
import type { CliContext } from '../cli-context.ts';
import { paintFor } from '../output/terminal.ts';
import type { ConfigOption } from '../store-access.ts';
import { configOption } from '../store-access.ts';

interface JsonOption extends ConfigOption {
  readonly json?: boolean;
}

interface ExplainOptions extends JsonOption {
  readonly surface: Surface;
  readonly lang?: MessageLanguage;
}

/** `netiquette rules …`: looks after the rules and their config. */
export function rulesCommand(program: Command, context: CliContext): void {
  const rules = program.command('rules').description('look after the rules: list, check, try out, explain');
  listCommand(rules, context);
  rules
    .command('check')
    .description('check every config file, lexicon, own rule and example; list everything that is wrong')
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (options: JsonOption) => {
      const { checkRules } = await import('../rules/check-rules.ts');
      await checkRules(options, context);
    });
  testCommand(rules, context);
  explainCommand(rules, context);
}

function listCommand(rules: Command, context: CliContext): void {
  rules
    .command('list')
    .description('list every rule and word list: what it finds, how far it may go, how many examples it has')
    .addOption(new Option('--label <label>', 'only rules about this label or signal').choices([...labels, ...signals]))
    .option(...configOption)
    .option('--json', 'print the rules as one JSON object')
    .action(async (options: JsonOption & { readonly label?: string }) => {
      const [{ openRules }, { listRules, ruleTable }] = await Promise.all([
        import('../rules/open-rules.ts'),
        import('../rules/list-rules.ts'),
      ]);
      const { config, compiled } = await openRules(options, context);
      const listed = listRules(config.policy, compiled, options.label);
      const json = { policy: config.policyId, rules: listed };
      context.stdout.write(`${options.json === true ? JSON.stringify(json) : ruleTable(listed)}\n`);
    });
}

function testCommand(rules: Command, context: CliContext): void {
  rules
    .command('test')
    .description('run every example: of the rules, of the word lists, of your own rules; exit code 1 when one fails')
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (options: JsonOption) => {
      const [{ openRules }, { openSeer }, { testRules, testTable }] = await Promise.all([
        import('../rules/open-rules.ts'),
        import('../rules/open-seer.ts'),
        import('../rules/test-rules.ts'),
      ]);
      const { config, compiled } = await openRules(options, context, 'untried');
      const result = testRules(config.policy, compiled, await openSeer(config.policy));
      const paint = paintFor(context.stdout, context.env);
      context.stdout.write(`${options.json === true ? JSON.stringify(result) : testTable(result, paint)}\n`);
      if (!result.ok) context.setExitCode(1);
    });
}

function explainCommand(rules: Command, context: CliContext): void {
  rules
    .command('explain')
    .description('say why a text is decided as it is: its readings, every rule asked, the outcome (in French)')
    .addArgument(new Argument('[text]', 'the text; - reads standard input').default('-'))
    .addOption(new Option('--surface <surface>', 'where it stands').choices(surfaces).default('reply'))
    .addOption(new Option('--lang <language>', 'its language (else found)').choices([...languages, 'und']))
    .option(...configOption)
    .option('--json', 'print the path as one JSON object')
    .action(async (text: string, options: ExplainOptions) => {
      const [{ openRules }, { openSeer }, { openShippedModel }, { explainJson, explainText }, { explainWords }, { readText }] =
        await Promise.all([
          import('../rules/open-rules.ts'),
          import('../rules/open-seer.ts'),
          import('../moderate/shipped-model.ts'),
          import('../rules/explain-text.ts'),
          import('../rules/explain-words.ts'),
          import('../rules/read-text.ts'),
        ]);
      const { config, compiled } = await openRules(options, context);
      const asked = {
        text: text === '-' ? await readText(context) : text,
        surface: options.surface,
        lang: options.lang ?? null,
        at: context.clock.now(),
      };
      const explained = explainText(asked, config.policy, compiled, await openSeer(config.policy), await openShippedModel());
      const paint = paintFor(context.stdout, context.env);
      const words =
        options.json === true
          ? JSON.stringify(explainJson(explained, options.surface))
          : explainWords(explained, options.surface, paint);
      context.stdout.write(`${words}\n`);
    });
}
