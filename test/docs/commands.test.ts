import { describe, expect, it } from 'vitest';
import { runInWorld } from '../../src/cli/cli-context.fixture.ts';
import { packageRoot } from '../../src/cli/package-root.ts';
import { textOf } from './repository.fixture.ts';

interface FoundCommand {
  readonly name: string;
  readonly options: readonly string[];
}

/** Every command that does something, as `--help` names them. */
async function commandsBelow(path: readonly string[]): Promise<readonly FoundCommand[]> {
  const { out } = await runInWorld([...path, '--help'], { cwd: packageRoot });
  const [about = '', listed = ''] = out.split('\nCommands:\n');
  const options = [...about.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1] ?? '');
  const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1] ?? '').filter((name) => name !== 'help');
  const below = await Promise.all(names.map((name) => commandsBelow([...path, name])));
  return names.length > 0 ? below.flat() : [{ name: path.join(' '), options }];
}

const commands = await commandsBelow([]);
const rows = textOf('README.md')
  .split('\n')
  .filter((line) => line.startsWith('| `netiquette '));

describe('test/docs/commands', () => {
  it.each(commands)('the README has a row for $name', ({ name, options }) => {
    const row = rows.find((line) => new RegExp(`^\\| \`netiquette ${name}[ \`]`).test(line)) ?? '';

    const missing = options.filter((option) => option !== '--help' && !row.includes(`\`${option}\``));

    expect(row).not.toBe('');
    expect(missing).toEqual([]);
  });

  it('the README has no row for a command that does not exist', () => {
    const promised = rows.map((line) => /^\| `netiquette ([a-z ]+?)(?: [[<].*)?` \|/.exec(line)?.[1] ?? line);

    expect(promised.sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it('the README explains the options of the program itself', () => {
    const readme = textOf('README.md');

    expect(readme).toContain('`--help`');
    expect(readme).toContain('`--version`');
  });
});
