import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';

/** Something wrong in a YAML document, at an offset of its text. */
export interface YamlFault {
  readonly offset: number;
  readonly reason: string;
}

/** A YAML document as plain data, with the way back from a path in the data to the place in the text. */
export interface YamlValue {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Offset of the value at this path; of the nearest enclosing one when the path does not exist. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Offset of the key itself inside the group at this path. */
  offsetOfKey(path: readonly PropertyKey[], key: string): number;
}

/** A few lines of aliases may stand for millions of values; this many are plenty for any config written by a person. */
const maxValuesThroughAliases = 20_000;

/**
 * Turns a composed document into plain data by itself instead of through the library, because the library compares every
 * pair of keys to find doubles (minutes on a large file) and follows aliases before it counts them.
 */
export function yamlValue(doc: Document.Parsed): YamlValue {
  const reader = new Reader();
  const value = reader.read(doc.contents);
  return {
    value,
    faults: reader.faults,
    offsetOf: (path) => offsetOf(reader.follow(doc.contents, path)) ?? 0,
    offsetOfKey: (path, key) => {
      const node = reader.follow(doc.contents, path);
      const pair = isMap(node) ? pairOf(node, key) : undefined;
      return offsetOf(pair?.key) ?? offsetOf(node) ?? 0;
    },
  };
}

class Reader {
  readonly faults: YamlFault[] = [];
  readonly #anchors = new Map<string, Node>();
  /** Nodes an alias must not lead into: it stands inside them. */
  readonly #open = new Set<Node>();
  #throughAliases = 0;
  #aliasDepth = 0;

  read(node: unknown): unknown {
    if (isAlias(node)) return this.#readAlias(node.source, offsetOf(node) ?? 0);
    if (this.#aliasDepth > 0) this.#throughAliases += 1;
    if (isScalar(node)) {
      this.#remember(node);
      return node.value;
    }
    if (isMap(node)) return this.#inside(node, () => this.#readMap(node));
    if (isSeq(node)) return this.#inside(node, () => node.items.map((item) => this.read(item)));
    return null;
  }

  /** The node at the path, aliases followed; the nearest enclosing one when the path does not exist. */
  follow(root: unknown, path: readonly PropertyKey[]): unknown {
    let node = this.#resolved(root);
    for (const step of path) {
      const next: unknown = isMap(node) ? pairOf(node, String(step))?.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (offsetOf(next) === undefined) return node;
      node = this.#resolved(next);
    }
    return node;
  }

  #readMap(map: YAMLMap): Record<string, unknown> {
    const seen = new Set<string>();
    const entries: [string, unknown][] = [];
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (seen.has(name)) this.#fault(offsetOf(key) ?? 0, `the key "${shortened(name)}" stands here twice: keep one of the two`);
      seen.add(name);
      entries.push([name, this.read(value)]);
    }
    // Object.fromEntries defines properties, so that a key named __proto__ stays an ordinary unknown key.
    return Object.fromEntries(entries);
  }

  #readAlias(name: string, offset: number): unknown {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#fault(offset, `*${shortened(name)} refers to nothing: no &${shortened(name)} stands before it`);
    if (this.#open.has(target)) return this.#fault(offset, `*${shortened(name)} refers to something it is itself a part of`);
    if (this.#throughAliases > maxValuesThroughAliases) {
      const told = this.faults.some((fault) => fault.reason === tooManyAliases);
      return told ? null : this.#fault(offset, tooManyAliases);
    }
    this.#aliasDepth += 1;
    try {
      return this.read(target);
    } finally {
      this.#aliasDepth -= 1;
    }
  }

  #inside<T>(node: Node, read: () => T): T {
    this.#remember(node);
    this.#open.add(node);
    try {
      return read();
    } finally {
      this.#open.delete(node);
    }
  }

  #remember(node: Node & { anchor?: string | undefined }): void {
    if (node.anchor !== undefined && this.#aliasDepth === 0) this.#anchors.set(node.anchor, node);
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? (this.#anchors.get(node.source) ?? node) : node;
  }

  #fault(offset: number, reason: string): null {
    this.faults.push({ offset, reason });
    return null;
  }
}

const tooManyAliases = 'the references (*…) of this file stand for far too many values: write them out';

function pairOf(map: YAMLMap, key: string): YAMLMap['items'][number] | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function offsetOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
}

/** A piece of the file that is safe to print on one line. */
export function shortened(text: string): string {
  const flat = text.replaceAll(/[\p{C}\s]+/gu, ' ');
  return flat.length > 40 ? `${flat.slice(0, 40)}…` : flat;
}
