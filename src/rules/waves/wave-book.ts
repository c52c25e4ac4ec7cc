import type { MessageKey } from '../../domain/ids.ts';
import type { Label } from '../../domain/netiquette.ts';
import type { KeptMember, WaveMember, WaveSettlement } from '../../domain/wave.ts';
import { AuthorTally } from './author-tally.ts';
import { agreeInBand, BandTable } from './band-table.ts';
import { similarity } from './sketch.ts';

/** The share of shingles in common from which two texts are one. Unlike texts stay below a third. */
const alikeFrom = 0.45;
/** Clusters remembered, in all about twenty megabytes; the one that went longest without a member is forgotten first. */
const clustersAtMost = 10_000;
/** Members remembered as counted, for each cluster that may be remembered. */
const membersPerCluster = 2;
/** Members that may be looked at again when a later one tells what they are. */
const openAtMost = 16;

/** What is known of one cluster, as seen from one of its members. */
export interface Wave {
  /** The first member's key. */
  readonly id: MessageKey;
  /** All members and their authors, the one in hand included. */
  readonly members: number;
  readonly authors: number;
  /** Members by the author of the one in hand, that one included. */
  readonly byAuthor: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** How the others were decided so far. */
  readonly takenAway: number;
  readonly shown: number;
  readonly letBe: number;
  /** What the last one that was taken away was taken away for. */
  readonly takenAwayFor: readonly Label[];
}

interface Cluster {
  readonly id: MessageKey;
  readonly slot: number;
  readonly direct: boolean;
  /** Of the first member that has one; null while none is known. */
  sketch: string | null;
  members: number;
  readonly authors: AuthorTally;
  firstAt: number;
  lastAt: number;
  readonly ends: Record<WaveSettlement['end'], number>;
  takenAwayFor: readonly Label[];
  /** The place among all members of the one those labels are of. */
  takenAwayAt: number;
  readonly open: Map<MessageKey, MessageKey>;
}

interface Counted {
  readonly cluster: Cluster;
  readonly place: number;
  end: WaveSettlement['end'] | null;
}

/**
 * The clusters of nearly identical messages, in bounded memory and in the same time for every message. A fold over the members in
 * their order of arrival: the same members always make the same clusters, and members that were kept (`replay`) bring back what
 * stood before a restart. A member counts once, however often it is added.
 */
export class WaveBook {
  readonly #capacity: number;
  readonly #table = new BandTable();
  /** In the order of their last members. */
  readonly #clusters = new Map<MessageKey, Cluster>();
  readonly #bySlot: (Cluster | undefined)[] = [];
  readonly #counted = new Map<MessageKey, Counted>();
  #places = 0;

  constructor(capacity = clustersAtMost) {
    this.#capacity = capacity;
  }

  /** Clusters remembered. */
  get size(): number {
    return this.#clusters.size;
  }

  /** Counts a message and tells its cluster. One that was counted before changes nothing: its cluster is told as it stands now. */
  add(member: WaveMember, windowMs: number): Wave {
    const known = this.#counted.get(member.root);
    if (known !== undefined) return told(known.cluster, known.end, member.author);
    const cluster = this.#alike(member, windowMs) ?? this.#make(member.root, member.direct);
    this.#join(cluster, member);
    return told(cluster, null, member.author);
  }

  /** Counts a message again that was counted in an earlier life, into the cluster it had. */
  replay({ member, wave, settlement, again }: KeptMember): void {
    if (this.#counted.has(member.root)) return;
    this.#join(this.#make(wave, member.direct), member);
    this.settle(member.root, member.key, settlement);
    if (again) this.#counted.get(member.root)?.cluster.open.delete(member.root);
  }

  /** Notes how a counted message was decided; a later word on the same message takes the place of the earlier one. */
  settle(root: MessageKey, key: MessageKey, { end, labels }: WaveSettlement): void {
    const known = this.#counted.get(root);
    if (known === undefined) return;
    const { cluster } = known;
    const again = known.end !== null;
    if (known.end !== null) cluster.ends[known.end] -= 1;
    cluster.ends[end] += 1;
    known.end = end;
    if (end === 'taken-away') {
      if (known.place >= cluster.takenAwayAt) {
        cluster.takenAwayFor = labels;
        cluster.takenAwayAt = known.place;
      }
      cluster.open.delete(root);
    } else if (!again && cluster.open.size < openAtMost) cluster.open.set(root, key);
  }

  /** The first members that were not taken away: a later one may tell what they are. */
  openOf(id: MessageKey): readonly MessageKey[] {
    return [...(this.#clusters.get(id)?.open.values() ?? [])];
  }

  /** They were handed back to be judged again, which happens once. */
  closeOpen(id: MessageKey): void {
    this.#clusters.get(id)?.open.clear();
  }

  #alike({ sketch, at, direct }: WaveMember, windowMs: number): Cluster | null {
    if (sketch === null) return null;
    let best: Cluster | null = null;
    let bestShare = 0;
    this.#table.visit(sketch, (slot, band) => {
      const cluster = this.#bySlot[slot];
      if (cluster === undefined || cluster === best || cluster.sketch === null || cluster.direct !== direct) return;
      // The slot may have been given to another cluster since it was entered here.
      if (Math.abs(at - cluster.lastAt) > windowMs || !agreeInBand(cluster.sketch, sketch, band)) return;
      const share = similarity(cluster.sketch, sketch);
      if (share < alikeFrom || share <= bestShare) return;
      best = cluster;
      bestShare = share;
    });
    return best;
  }

  #make(id: MessageKey, direct: boolean): Cluster {
    const old = this.#clusters.get(id);
    if (old !== undefined) return old;
    const slot = this.#clusters.size < this.#capacity ? this.#clusters.size : this.#forgetOldest();
    const cluster: Cluster = {
      id,
      slot,
      direct,
      sketch: null,
      members: 0,
      authors: new AuthorTally(),
      firstAt: Infinity,
      lastAt: -Infinity,
      ends: { 'taken-away': 0, shown: 0, 'let-be': 0 },
      takenAwayFor: [],
      takenAwayAt: 0,
      open: new Map(),
    };
    this.#bySlot[slot] = cluster;
    return cluster;
  }

  #join(cluster: Cluster, { root, author, at, sketch }: WaveMember): void {
    cluster.sketch ??= sketch;
    cluster.members += 1;
    cluster.authors.add(author);
    cluster.firstAt = Math.min(cluster.firstAt, at);
    cluster.lastAt = Math.max(cluster.lastAt, at);
    this.#clusters.delete(cluster.id);
    this.#clusters.set(cluster.id, cluster);
    if (cluster.sketch !== null) this.#table.enter(cluster.sketch, cluster.slot);
    this.#counted.set(root, { cluster, place: ++this.#places, end: null });
    if (this.#counted.size > membersPerCluster * this.#capacity) {
      const oldest = this.#counted.keys().next();
      if (oldest.done !== true) this.#counted.delete(oldest.value);
    }
  }

  /** Returns its slot. */
  #forgetOldest(): number {
    for (const [id, cluster] of this.#clusters) {
      this.#clusters.delete(id);
      return cluster.slot;
    }
    return 0;
  }
}

function told(cluster: Cluster, ownEnd: WaveSettlement['end'] | null, author: string): Wave {
  const others = (end: WaveSettlement['end']): number => cluster.ends[end] - (ownEnd === end ? 1 : 0);
  return {
    id: cluster.id,
    members: cluster.members,
    authors: cluster.authors.distinct,
    byAuthor: Math.max(1, cluster.authors.of(author)),
    firstAt: cluster.firstAt,
    lastAt: cluster.lastAt,
    takenAway: others('taken-away'),
    shown: others('shown'),
    letBe: others('let-be'),
    takenAwayFor: cluster.takenAwayFor,
  };
}
