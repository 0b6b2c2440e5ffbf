import type { SiteGroup } from './lanes/identities';
import type { AreaPoint } from './model';

/** The hidden deposits after a click: shown ones are hidden; if all of them were hidden already, they come back. */
export function toggledDeposits(hidden: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  const others = [...hidden].filter((id) => !ids.includes(id));
  return new Set(ids.every((id) => hidden.has(id)) ? others : [...others, ...ids]);
}

/** The chosen analytes after a click on one. */
export function toggledLab(chosen: readonly string[], key: string): string[] {
  return chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
}

/** The point that the keyboard stands on: one of those measured on a day, counted round; undefined without any. */
export function pickedPoint(groups: readonly SiteGroup[], date: string, picked: number): AreaPoint | undefined {
  const points = groups.flatMap((group) =>
    group.deposits.flatMap((deposit) => deposit.points.filter((point) => point.date === date)),
  );
  return points.at(points.length === 0 ? 0 : picked % points.length);
}
