/** Documented limits of an endpoint: calls per 15 minutes and per 24 hours, per user and per app. Absent: none documented. */
export interface Limits {
  readonly user15?: number;
  readonly app15?: number;
  readonly user24?: number;
  readonly app24?: number;
  /** Endpoints that share one pool name it; default: method and path. */
  readonly pool?: string;
}

/** Where no figure is documented: headers are sent, nothing is refused. */
export const undocumented: Limits = {};
