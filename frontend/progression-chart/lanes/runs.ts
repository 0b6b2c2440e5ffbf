/** Points joined by one line. Dashed where the two ends cannot simply be compared. */
export interface Run<P> {
  points: P[];
  dashed: boolean;
}

/**
 * The lines through dated points: none across a day on which nothing was measured, and a change between firm and
 * dashed starts a new one. Points and gaps may come in any order.
 */
export function runs<P extends { date: string }>(
  points: readonly P[],
  gaps: readonly { date: string }[],
  firm: (from: P, to: P) => boolean,
): Run<P>[] {
  const sorted = [...points].sort((one, other) => one.date.localeCompare(other.date));
  const found: Run<P>[] = [];
  sorted.forEach((to, index) => {
    const from = sorted[index - 1];
    if (from === undefined || interrupted(from, to, gaps)) {
      return;
    }
    extend(found, from, to, !firm(from, to));
  });
  return found;
}

function interrupted(from: { date: string }, to: { date: string }, gaps: readonly { date: string }[]): boolean {
  return gaps.some((gap) => gap.date > from.date && gap.date < to.date);
}

function extend<P>(found: Run<P>[], from: P, to: P, dashed: boolean): void {
  const last = found.at(-1);
  if (last?.points.at(-1) === from && last.dashed === dashed) {
    last.points.push(to);
  } else {
    found.push({ points: [from, to], dashed });
  }
}
