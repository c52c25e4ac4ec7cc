import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/package-root.ts';
import { firstCells, repositoryFiles, section, sourceFiles, textOf } from './repository.fixture.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const operations = textOf('docs/operations.md');
const pages = repositoryFiles().filter((path) => path.endsWith('.md'));

/** Where an alert is raised with its kind written out, or with a constant of the file. Other kinds are the codes of errors. */
const raising = /(?:raiseAlert|onAlert|guard\.stop)\(\s*'([a-z.-]+)'|insertAlert\([^{]*\{ kind: (?:'([a-z.-]+)'|(\w+))/gi;

function alertsIn(text: string): readonly string[] {
  return [...text.matchAll(raising)].flatMap(([, raised, inserted, constant]) => {
    const kind = raised ?? inserted ?? new RegExp(`const ${constant ?? ''} = '([^']+)'`).exec(text)?.[1];
    return kind === undefined ? [] : [kind];
  });
}

const alertKinds = new Set(sourceFiles().flatMap((path) => alertsIn(textOf(path))));
const errorCodes = [...textOf('src/domain/errors.ts').matchAll(/readonly code = '([^']+)'/g)].map((match) => match[1] ?? '');

describe('test/docs/pages', () => {
  it('docs/dependencies.md has one line for each package, and none for another', () => {
    const named = firstCells(textOf('docs/dependencies.md'));

    const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];

    expect([...named].sort()).toEqual(used.sort());
  });

  it('docs/operations.md names every alert of the source, and no other', () => {
    const described = firstCells(section(operations, 'Alerts'));

    const unknown = described.filter((kind) => !alertKinds.has(kind) && !errorCodes.includes(kind));

    expect(alertKinds.size).toBeGreaterThan(5);
    expect([...alertKinds].filter((kind) => !described.includes(kind))).toEqual([]);
    expect(unknown).toEqual([]);
  });

  it('docs/operations.md explains every error code', () => {
    const explained = firstCells(section(operations, 'Error codes'));

    expect(errorCodes.length).toBeGreaterThan(5);
    expect(errorCodes.filter((code) => !explained.includes(code))).toEqual([]);
  });

  it.each(pages)('%s promises only npm scripts that exist', (page) => {
    const promised = [...textOf(page).matchAll(/\bnpm run ([a-z:]+)/g)].map((match) => match[1] ?? '');

    expect(promised.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  });

  it.each(pages)('%s links only to files that exist', (page) => {
    const targets = [...textOf(page).matchAll(/(?:\]\(|src=")(?!https?:|#)([^)"#]+)/g)].map((match) => match[1] ?? '');

    expect(targets.filter((target) => !existsSync(join(packageRoot, dirname(page), target)))).toEqual([]);
  });

  it('pictures are small enough for a repository', () => {
    const shown = [...textOf('README.md').matchAll(/docs\/pictures\/[\w.-]+\.png/g)].map((match) => match[0]);

    const sizes = shown.map((path) => statSync(join(packageRoot, path)).size);

    expect(shown.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });
});
