/** What the chart draws; the server's `ChartModel` writes exactly this. Dates are ISO days, areas carry their unit. */
export type AreaUnit = 'mm²' | 'px²';

/** A change against another visit: a percentage only where both are comparable; the words always say which it is. */
export interface Change {
  percent: number | null;
  words: string;
  /** What it is called: `progression`, `stable`, `within measurement error`, `not comparable` and so on. */
  kind: string;
}

export interface AreaPoint {
  date: string;
  area: number;
  unit: AreaUnit;
  /** Where the unit comes from: `calibrated`, `at detector`, `estimated`, `not calibrated`. Others do not compare. */
  origin: string;
  radiographId: string;
  sightingId: string;
  sinceBaseline: Change | null;
  sincePrevious: Change | null;
  /** Why its film does not show it like the films before; null where it does. */
  caveat: string | null;
  /** The change that positioning alone makes; null for a first point. */
  repositioning: string | null;
}

/** A visit at which a deposit was not measured, and why; never a zero. */
export interface Gap {
  date: string;
  words: string;
}

export interface DepositSeries {
  id: string;
  label: string;
  site: string;
  points: AreaPoint[];
  gaps: Gap[];
  /** Since when it is no more, and why: merged, split, excised, resolved. */
  ended: Gap | null;
}

export interface TotalPoint {
  date: string;
  area: number;
  origin: string;
  /** Why something is missing from the sum; empty when nothing is. */
  incomplete: string;
}

/** Summed areas in mm²; pixels of different films do not add up. `site` is null for the whole patient. */
export interface TotalSeries {
  site: string | null;
  points: TotalPoint[];
  gaps: Gap[];
}

export type Level = 'LOW' | 'NORMAL' | 'HIGH';

export interface LabPoint {
  date: string;
  /** Null where the laboratory gave words only. */
  value: number | null;
  words: string;
  level: Level | null;
  low: number | null;
  high: number | null;
  /** Whether the limits are the laboratory's own; otherwise they are a default for display. */
  ownRange: boolean;
}

/** One analyte in one unit; another unit is another series. */
export interface LabSeries {
  code: string;
  name: string;
  unit: string;
  titre: boolean;
  points: LabPoint[];
}

export interface TreatmentBar {
  name: string;
  dose: string;
  from: string;
  /** Last day on which the start can have been, when the start is not known to the day. */
  fromLatest: string | null;
  /** Null while it goes on. */
  to: string | null;
  words: string;
}

export type MarkKind =
  'NEW' | 'PERSISTS' | 'MERGED' | 'SPLIT' | 'EXCISED' | 'EXTRUDED' | 'RESOLVED' | 'RECURRED' | 'PROCEDURE' | 'CLINICAL';

export interface Mark {
  date: string;
  kind: MarkKind;
  label: string;
  words: string;
}

/** The smallest change of an area that can be told from none. */
export interface Detectable {
  /** Of the natural logarithm of the area: an area times or over e to this power is told from the area itself. */
  log: number;
  words: string;
}

export interface ChartModel {
  /** Days on which films were taken. */
  visits: string[];
  deposits: DepositSeries[];
  totals: TotalSeries[];
  labs: LabSeries[];
  treatments: TreatmentBar[];
  marks: Mark[];
  detectable: Detectable;
}
