import type { Film } from '../model/film';
import type { Point } from '../model/outline';
import type { Doubt, Proposal } from '../model/proposal';
import { fromWire } from './outline-codec';

const DOUBTS: readonly Doubt[] = ['none', 'may_leave_tissue', 'at_border', 'no_edge'];

/** The address that belongs to a film's samples. */
function addressOf(film: Film): string {
  return film.pixelsUrl.replace(/pixels$/, 'assisted-outline');
}

/** Has the server get a film ready, so that the first click need not wait for it. */
export async function prepareProposals(film: Film, fetcher: typeof fetch = fetch): Promise<void> {
  try {
    await fetcher(`${addressOf(film)}/ready`, { credentials: 'same-origin' });
  } catch {
    // The click itself will say when the server cannot be reached.
  }
}

/** The contour that the server proposes around a place; throws when it cannot be asked. */
export async function fetchProposal(
  film: Film,
  [column, row]: Point,
  level: number,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<Proposal> {
  const query = `column=${column.toFixed(2)}&row=${row.toFixed(2)}&level=${level}`;
  const response = await fetcher(`${addressOf(film)}?${query}`, { credentials: 'same-origin', signal });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}`);
  }
  return proposal((await response.json()) as unknown);
}

function proposal(json: unknown): Proposal {
  const { doubt, points } = json as { doubt?: unknown; points?: unknown };
  const known = DOUBTS.find((each) => each === doubt) ?? 'no_edge';
  return { doubt: known, outline: known === 'no_edge' ? undefined : fromWire({ type: 'polygon', points }) };
}
