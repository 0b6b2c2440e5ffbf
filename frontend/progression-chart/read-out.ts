import { identities } from './lanes/identities';
import { isGiven } from './lanes/treatment-rows';
import type { AreaPoint, ChartModel, DepositSeries, LabPoint, TotalSeries, TreatmentBar } from './model';
import { DAY, timeOf } from './scales/time';
import { ageWords, amountWords } from './scales/words';

/** One line of the read-out; `age` says how old a value is that was not taken on the day itself. */
export interface ReadOutLine {
  label: string;
  value: string;
  detail: string;
  age: string;
  colour?: string;
  glyph?: string;
  abnormal?: 'LOW' | 'HIGH';
  opens?: { radiographId: string; sightingId: string };
}

export interface ReadOutSection {
  title: string;
  lines: ReadOutLine[];
}

/** Everything that is known on a day: each value as of that day or the last one before it. */
export function readOut(model: ChartModel, date: string): ReadOutSection[] {
  return [
    { title: 'Events', lines: events(model, date) },
    { title: 'Total area', lines: [...model.totals].reverse().flatMap((total) => totalLine(total, date)) },
    { title: 'Deposits', lines: deposits(model, date) },
    { title: 'Laboratory', lines: model.labs.flatMap((lab) => labLine(lab.name, lab.points, date)) },
    { title: 'Treatment', lines: model.treatments.filter((bar) => isGiven(bar, date)).map(treatmentLine) },
  ].filter((section) => section.lines.length > 0);
}

function events(model: ChartModel, date: string): ReadOutLine[] {
  return model.marks
    .filter((mark) => mark.date === date)
    .map((mark) => ({ label: mark.label, value: '', detail: mark.words === mark.label ? '' : mark.words, age: '' }));
}

function totalLine(total: TotalSeries, date: string): ReadOutLine[] {
  const point = latest(total.points, date);
  const gap = latest(total.gaps, date);
  const label = total.site ?? 'All sites';
  if (gap !== undefined && (point === undefined || gap.date > point.date)) {
    return [{ label, value: '–', detail: gap.words, age: age(gap.date, date) }];
  }
  return point === undefined
    ? []
    : [
        {
          label,
          value: `${amountWords(point.area)} mm²`,
          detail: point.incomplete || point.origin,
          age: age(point.date, date),
        },
      ];
}

function deposits(model: ChartModel, date: string): ReadOutLine[] {
  const looks = identities(model.deposits);
  return model.deposits.flatMap((deposit) => {
    const look = looks.get(deposit.id);
    return depositLine(deposit, date).map((line) => ({
      ...line,
      colour: look?.colour ?? '',
      glyph: look?.glyph ?? '',
    }));
  });
}

function depositLine(deposit: DepositSeries, date: string): ReadOutLine[] {
  const point = latest(deposit.points, date);
  const gap = latest(deposit.gaps, date);
  const label = `${deposit.label} ${deposit.site}`;
  if (deposit.ended !== null && deposit.ended.date <= date) {
    return [{ label, value: '–', detail: deposit.ended.words, age: age(deposit.ended.date, date) }];
  }
  if (gap !== undefined && (point === undefined || gap.date > point.date)) {
    return [{ label, value: '–', detail: gap.words, age: age(gap.date, date) }];
  }
  return point === undefined ? [] : [{ label, ...measured(point), age: age(point.date, date) }];
}

function measured(point: AreaPoint): Omit<ReadOutLine, 'label' | 'age'> {
  return {
    value: `${amountWords(point.area)} ${point.unit}`,
    detail: [point.origin, changed(point), ...reservations(point)].filter((words) => words !== '').join(' · '),
    opens: { radiographId: point.radiographId, sightingId: point.sightingId },
  };
}

/** The change since the first measurement, and what it is called. */
function changed(point: AreaPoint): string {
  const change = point.sinceBaseline;
  if (change === null) {
    return '';
  }
  return change.percent === null ? change.words : `${change.words}, ${change.kind}`;
}

/** Why the point is hollow, and what positioning alone explains. */
const reservations = (point: AreaPoint): string[] =>
  point.caveat === null ? [] : [changed(point).includes(point.caveat) ? '' : point.caveat, point.repositioning ?? ''];

function labLine(name: string, points: readonly LabPoint[], date: string): ReadOutLine[] {
  const point = latest(points, date);
  if (point === undefined) {
    return [];
  }
  const abnormal = point.level === 'LOW' || point.level === 'HIGH' ? { abnormal: point.level } : {};
  return [{ label: name, value: point.words, detail: '', age: age(point.date, date), ...abnormal }];
}

const treatmentLine = (bar: TreatmentBar): ReadOutLine => ({ label: bar.name, value: bar.dose, detail: '', age: '' });

function latest<P extends { date: string }>(points: readonly P[], date: string): P | undefined {
  return points
    .filter((point) => point.date <= date)
    .reduce<P | undefined>((last, point) => (last === undefined || point.date >= last.date ? point : last), undefined);
}

function age(date: string, on: string): string {
  const days = Math.round((timeOf(on) - timeOf(date)) / DAY);
  return days === 0 ? '' : `${ageWords(days)} before`;
}
