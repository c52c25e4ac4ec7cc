import { authorOf } from './people.ts';
import { sceneExpectations, sceneKinds, sceneLangs, sceneRoads, sceneSurfaces } from './scene.ts';
import type { JourneyPost, ScenePost } from './scene.ts';

/**
 * Reads a scene written as a table, one message a line, so that hundreds of them can be read and weighed at a glance:
 * `lang surface kind expected @handle | text`. In a text `\n` stands for a line end. Throws on a row that is not so.
 */
export function readScene(table: string): readonly ScenePost[] {
  return rowsOf(table).map((row) => readPost(row));
}

/** As {@link readScene}, each row beginning with its road. */
export function readJourney(table: string): readonly JourneyPost[] {
  return rowsOf(table).map((row) => {
    const [road = '', ...rest] = row.trim().split(' ');
    return { ...readPost(rest.join(' ')), road: oneOf(sceneRoads, road, row) };
  });
}

function rowsOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line.trim() !== '');
}

function readPost(row: string): ScenePost {
  const columns =
    /^\s*(?<lang>\S+) +(?<surface>\S+) +(?<kind>\S+) +(?<expected>\S+) +@(?<handle>\w+) +\| (?<text>.*\S)\s*$/u.exec(row)?.groups;
  if (columns === undefined) throw new Error(`not a row of a scene: ${row}`);
  return {
    author: authorOf(columns['handle'] ?? ''),
    text: (columns['text'] ?? '').replaceAll(String.raw`\n`, '\n'),
    lang: oneOf(sceneLangs, columns['lang'], row),
    surface: oneOf(sceneSurfaces, columns['surface'], row),
    kind: oneOf(sceneKinds, columns['kind'], row),
    expected: oneOf(sceneExpectations, columns['expected'], row),
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, row: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`"${value ?? ''}" is none of ${allowed.join(', ')}: ${row}`);
  return found;
}
