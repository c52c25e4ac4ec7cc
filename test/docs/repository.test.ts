import { describe, expect, it } from 'vitest';
import { repositoryFiles, textOf } from './repository.fixture.ts';

/** Put together here, so that this file does not find itself. */
const machinePaths = ['work', 'root', 'tmp/w'].map((folder) => `/${folder}/`);
const registryHosts = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['registry', 'npmmirror', 'com'],
  ['npm', 'pkg', 'github', 'com'],
].map((parts) => parts.join('.'));
const binary = /\.(?:png|jpe?g|gif|woff2?|ico|gz|zip|onnx|bin)$/;

const files = repositoryFiles().filter((path) => !binary.test(path));

describe('test/docs/repository', () => {
  it('looks at the whole repository', () => {
    expect(files).toContain('package.json');
    expect(files).toContain('src/cli/main.ts');
    expect(files).toContain('config/netiquette.yaml');
  });

  it('holds no path of a machine and no registry', () => {
    const found = files.flatMap((path) => {
      const text = textOf(path);
      return [...machinePaths, ...registryHosts].filter((part) => text.includes(part)).map((part) => `${path}: ${part}`);
    });

    expect(found).toEqual([]);
  });

  it('has a lock file that names no addresses', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };

    const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);

    expect(Object.keys(packages).length).toBeGreaterThan(50);
    expect(named.map(([name]) => name)).toEqual([]);
  });
});
