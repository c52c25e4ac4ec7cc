import { z } from 'zod';

/** What an answer of X's says went wrong, in either of its two forms. Everything is optional: bodies differ between endpoints. */
const ProblemBody = z.object({
  type: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
  value: z.string().optional().catch(undefined),
  resource_id: z.string().optional().catch(undefined),
  parameter: z.string().optional().catch(undefined),
  section: z.string().optional().catch(undefined),
  errors: z.array(z.unknown()).optional().catch(undefined),
});

const ProblemItem = ProblemBody.extend({
  code: z.number().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  parameters: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

/** One entry of `errors[]` beside the data of a successful answer. */
export interface PartialProblem {
  /** Last segment of `type`, e.g. `resource-not-found`; null when there is none. */
  readonly slug: string | null;
  /** The id it is about, when it names one. */
  readonly about: string | null;
  /** Query parameter it is about; null when it names none. */
  readonly parameter: string | null;
  /** `includes` when it is about something beside the items asked for. */
  readonly section: string | null;
}

/** A refused request in one form. `messages` may quote people: compared, never logged. */
export interface Problem {
  /** False when the body was not an object of X's (HTML of a proxy, an empty body). */
  readonly readable: boolean;
  readonly slug: string | null;
  /** Titles and reasons, reduced to letters and digits so that they may be logged: `CrcValidationFailed`, `client-not-enrolled`. */
  readonly names: readonly string[];
  readonly codes: readonly number[];
  readonly parameters: readonly string[];
  readonly messages: readonly string[];
}

const unreadable: Problem = { readable: false, slug: null, names: [], codes: [], parameters: [], messages: [] };

/** Compared by the last segment only: both `api.x.com` and `api.twitter.com` stand in front of it. */
export function slugOf(type: string | undefined): string | null {
  const last = type?.split(/[/#:]/).at(-1) ?? '';
  if (type === 'about:blank') return 'about-blank';
  return /^[a-z0-9-]{1,40}$/.test(last) ? last : null;
}

/** A name that may be logged, or null when it is a sentence. */
function nameOf(value: string | undefined): string | null {
  return value !== undefined && /^[A-Za-z0-9_-]{1,40}$/.test(value) ? value : null;
}

function present<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value): value is T => value !== null && value !== undefined);
}

/** Reads the body of a refused request. Never throws. */
export function readProblem(body: unknown): Problem {
  const parsed = ProblemBody.safeParse(body);
  if (!parsed.success) return unreadable;
  const top = parsed.data;
  const items = (top.errors ?? []).flatMap((item) => {
    const read = ProblemItem.safeParse(item);
    return read.success ? [read.data] : [];
  });
  const all = [top, ...items];
  return {
    readable: true,
    slug: slugOf(top.type) ?? slugOf(items.find((item) => item.type !== undefined)?.type),
    names: present(all.flatMap((item) => [nameOf(item.title), nameOf(item.reason), nameOf(item.error)])),
    codes: present(items.map((item) => item.code)),
    parameters: present(items.flatMap((item) => [item.parameter, ...Object.keys(item.parameters ?? {})])),
    messages: present([top.detail, ...items.flatMap((item) => [item.message, item.detail])]),
  };
}

/** Reads the `errors[]` that may stand beside (or instead of) the data of a 200. Never throws. */
export function readPartialProblems(body: unknown): readonly PartialProblem[] {
  const parsed = ProblemBody.safeParse(body);
  if (!parsed.success) return [];
  return (parsed.data.errors ?? []).flatMap((item) => {
    const read = ProblemItem.safeParse(item);
    if (!read.success) return [];
    return [
      {
        slug: slugOf(read.data.type),
        about: read.data.resource_id ?? read.data.value ?? null,
        parameter: read.data.parameter ?? null,
        section: read.data.section ?? null,
      },
    ];
  });
}
