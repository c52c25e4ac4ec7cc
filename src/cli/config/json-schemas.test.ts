import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../package-root.ts';
import { editorSchemas } from './json-schemas.ts';

describe('cli/config/json-schemas', () => {
  it.each([...editorSchemas()])('schemas/%s is fresh (else: npm run schemas)', async (name, text) => {
    const written = JSON.parse(await readFile(join(packageRoot, 'schemas', name), 'utf8')) as unknown;

    expect(written).toEqual(JSON.parse(text));
  });

  it('is named in the first line of every shipped config file', async () => {
    const config = join(packageRoot, 'config');
    const files = (await readdir(config, { recursive: true })).filter((name) => name.endsWith('.yaml'));

    const firstLines = await Promise.all(files.map(async (name) => [name, (await readFile(join(config, name), 'utf8')).split('\n', 1)[0]]));

    const expected = files.map((name) => [
      name,
      `# yaml-language-server: $schema=${schemaOf(name)}`,
    ]);
    expect(firstLines).toEqual(expected);
  });
});

function schemaOf(name: string): string {
  if (name.startsWith('lexicons/')) return '../../schemas/lexicon.schema.json';
  return name.startsWith('rules/') ? '../../schemas/rules.schema.json' : `../schemas/${name.replace('.yaml', '.schema.json')}`;
}
