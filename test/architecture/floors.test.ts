import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Who may import whom: the table of the design. A room missing here may not exist. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  rules: ['domain'],
  classifiers: ['domain'],
  privacy: ['domain'],
  bot: ['domain', 'rules', 'privacy'],
  x: ['domain'],
  store: ['domain'],
  crm: ['domain'],
  console: ['domain', 'privacy'],
  sandbox: [],
  cli: ['domain', 'rules', 'classifiers', 'privacy', 'bot', 'x', 'store', 'crm', 'console', 'sandbox'],
};

/** Packages that only one room may know. */
const ownedPackages: Readonly<Record<string, string>> = {
  'twitter-api-v2': 'x',
  bottleneck: 'x',
  kysely: 'store',
  'better-sqlite3': 'store',
  pg: 'store',
  eld: 'classifiers',
  'libphonenumber-js': 'classifiers',
  'linkify-it': 'classifiers',
  tldts: 'classifiers',
  '@eslint-community/regexpp': 'rules',
  re2js: 'rules',
  yaml: 'cli',
  commander: 'cli',
  'cli-progress': 'cli',
  pino: 'cli',
};

/** Rooms that may know no package but these, and no part of Node. */
const pureRooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  // All three are pure: schemas, a parser of patterns, an engine that runs patterns in linear time.
  rules: ['zod', '@eslint-community/regexpp', 're2js'],
};
const impure = /\b(?:process\.|Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|console\.|setTimeout\(|fetch\()/;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly relativeImports: readonly string[];
  readonly packages: readonly string[];
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return {
    path,
    room: path.split('/')[0] ?? '',
    text,
    relativeImports: imports
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(root, join(root, dirname(path), name))),
    packages: imports.filter((name) => !name.startsWith('.')).map(packageName),
  };
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

const isTest = (path: string): boolean => /\.(?:test|contract|fixture)\.ts$/.test(path);
const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const files = all.filter((path) => !isTest(path)).map(read);

describe('test/architecture/floors', () => {
  it('knows every room that there is', () => {
    const rooms = new Set(all.map((path) => path.split('/')[0]));

    const unknown = [...rooms].filter((room) => room === undefined || !(room in mayImport));

    expect(unknown).toEqual([]);
  });

  it.each(files.map((file) => [file.path, file] as const))('%s imports only from the floors below it', (_path, file) => {
    const wrong = file.relativeImports.filter((target) => {
      const room = target.split('/')[0] ?? '';
      return room !== file.room && !(mayImport[file.room] ?? []).includes(room);
    });

    expect(wrong).toEqual([]);
  });

  it.each(files.map((file) => [file.path, file] as const))('%s knows only the packages of its room', (_path, file) => {
    const foreign = file.packages.filter((name) => ownedPackages[name] !== undefined && ownedPackages[name] !== file.room);

    expect(foreign).toEqual([]);
  });

  it.each(files.filter((file) => file.room in pureRooms).map((file) => [file.path, file] as const))(
    '%s has no clock, network, randomness, log or package',
    (_path, file) => {
      const packages = file.packages.filter((name) => !(pureRooms[file.room] ?? []).includes(name));

      expect(packages).toEqual([]);
      expect(file.text).not.toMatch(impure);
    },
  );

  it.each(all)('%s is named in kebab-case', (path) => {
    expect(path).toMatch(
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:property\.test|test|contract|fixture))?\.ts$/,
    );
  });

  it.each(all)('%s is not a drawer for everything', (path) => {
    expect(path).not.toMatch(/(?:^|\/)(?:utils?|helpers?|common|misc|index)\.ts$/);
  });

  it.each(files.map((file) => [file.path, file] as const))('%s has at most 300 lines', (_path, file) => {
    expect(file.text.split('\n').length).toBeLessThanOrEqual(301);
  });
});
