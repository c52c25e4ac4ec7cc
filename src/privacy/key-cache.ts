import type { PersonRef } from '../domain/ids.ts';

/** Unwrapped data keys of the persons used last, at most `capacity` of them: the oldest use goes first. */
export class KeyCache {
  readonly #capacity: number;
  readonly #keys = new Map<PersonRef, Uint8Array>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The key, which thereby becomes the one used last. */
  get(person: PersonRef): Uint8Array | undefined {
    const key = this.#keys.get(person);
    if (key === undefined) return undefined;
    this.#keys.delete(person);
    this.#keys.set(person, key);
    return key;
  }

  put(person: PersonRef, key: Uint8Array): void {
    this.#keys.delete(person);
    this.#keys.set(person, key);
    for (const oldest of this.#keys.keys()) {
      if (this.#keys.size <= this.#capacity) break;
      this.drop(oldest);
    }
  }

  /** Forgets a key. It is not overwritten in memory: a value just handed out may still be in use. */
  drop(person: PersonRef): void {
    this.#keys.delete(person);
  }

  get size(): number {
    return this.#keys.size;
  }
}
