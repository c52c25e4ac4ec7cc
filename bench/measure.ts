/** How a measurement is asked for. */
export interface MeasureOptions {
  /** A few seconds, for trying out; such figures are not to be published. */
  readonly quick: boolean;
  /** The largest input. */
  readonly full: boolean;
  /** Options for the Node of the measured process, as `--cpu-prof`. */
  readonly execArgv: readonly string[];
  /** Progress, for people. */
  readonly say: (text: string) => void;
}

/** One measurement: resolves to its figures. */
export type Measure = (options: MeasureOptions) => Promise<Readonly<Record<string, unknown>>>;
