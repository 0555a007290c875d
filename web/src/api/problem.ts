import type { components } from './schema.d.ts';

type ProblemBody = components['schemas']['Problem'];
type FieldError = components['schemas']['FieldError'];

/** Codes of what fails on the way, where no platform answered. */
export const offline = 'network.offline';
export const unreachable = 'network.unreachable';

/** What the platform refused or failed at (RFC 9457). Everything the client throws is one of these. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors: FieldError[];
  readonly request_id: string | null;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | null;
  /** Members of this kind of problem, for example who won a race. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(body: Partial<ProblemBody> & { status: number; code: string }, retryAfter: number | null = null) {
    const { type, title, status, detail, code, errors, request_id, ...members } = body;
    super(detail ?? title ?? code);
    this.type = type ?? `/problems/${code}`;
    this.title = title ?? '';
    this.status = status;
    this.detail = detail ?? '';
    this.code = code;
    this.errors = errors ?? [];
    this.request_id = request_id ?? null;
    this.retryAfter = retryAfter;
    this.members = members;
  }

  /** The complaint about a field of the body, named by its JSON pointer. */
  about(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail;
  }

  /** Whether the same request may succeed later without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The problem that an answer tells. */
export async function readProblem(response: Response): Promise<Problem> {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const retryAfter = Number.isFinite(seconds) ? seconds : null;
  const body: unknown = await response.json().catch(() => null);
  if (isProblemBody(body)) return new Problem(body, retryAfter);
  const request_id = response.headers.get('x-request-id');
  return new Problem({ status: response.status, code: `http.${response.status}`, request_id }, retryAfter);
}

/** Any thrown thing as a problem. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isProblemBody(thrown)) return new Problem(thrown);
  if (thrown instanceof TypeError) {
    return new Problem({ status: 0, code: navigator.onLine === false ? offline : unreachable });
  }
  return new Problem({ status: 0, code: 'page.fault', detail: thrown instanceof Error ? thrown.message : '' });
}

function isProblemBody(value: unknown): value is ProblemBody {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value;
}
