/** Authors remembered one by one. */
const remembered = 64;

/** Who wrote how many members of one wave. Bounded: exact up to 64 authors, beyond that the number of authors is at most too high. */
export class AuthorTally {
  readonly #counts = new Map<string, number>();
  #distinct = 0;

  get distinct(): number {
    return this.#distinct;
  }

  /** Members by this author so far. */
  of(author: string): number {
    return this.#counts.get(author) ?? 0;
  }

  /** Counts one more. The empty name is an author who is not known: each is another one. */
  add(author: string): void {
    const before = author === '' ? 0 : this.of(author);
    if (before === 0) this.#distinct += 1;
    if (author === '') return;
    // Taken out and put in again: whoever wrote last is forgotten last.
    this.#counts.delete(author);
    this.#counts.set(author, before + 1);
    if (this.#counts.size <= remembered) return;
    for (const oldest of this.#counts.keys()) {
      this.#counts.delete(oldest);
      return;
    }
  }
}
