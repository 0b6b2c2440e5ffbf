import { areaPanels, type AreaPanel } from './lanes/area-panels';
import { bySite, identities, type Identity, type SiteGroup } from './lanes/identities';
import { inWordsOnly, labKey } from './lanes/lab-panels';
import { depositNotes, treatmentNotes, type Note } from './lanes/marks';
import { noteLabel, type NoteLabel } from './lanes/note-labels';
import { rowsNeeded } from './lanes/placing';
import { shownTotals } from './lanes/totals';
import { treatmentRows, type TreatmentRow } from './lanes/treatment-rows';
import type { Panel } from './layout';
import type { ChartModel, DepositSeries, LabSeries, TotalSeries } from './model';
import { timeOf, type TimeWindow } from './scales/time';

/** What a reader chose to see. */
export interface Choice {
  hiddenDeposits: ReadonlySet<string>;
  chosenLabs: readonly string[];
  logarithmic: boolean;
}

/** The model as it is drawn under a choice. */
export interface Shown {
  visits: string[];
  groups: SiteGroup[];
  identities: Map<string, Identity>;
  areas: AreaPanel[];
  totals: TotalSeries[];
  notes: Note[];
  labs: LabSeries[];
  rows: TreatmentRow[];
  procedures: Note[];
  logarithmic: boolean;
  /** The smallest detectable change of the logarithm of an area. */
  detectable: number;
}

const NOTE_ROW = 17;
const MOST_NOTE_ROWS = 3;
const TREATMENT_ROW = 21;

export function shown(model: ChartModel, choice: Choice): Shown {
  const deposits = model.deposits.filter((deposit) => !choice.hiddenDeposits.has(deposit.id));
  return {
    visits: model.visits,
    groups: bySite(model.deposits),
    identities: identities(model.deposits),
    areas: areaPanels(deposits),
    totals: shownTotals(model.totals.filter((total) => isShown(total, deposits))),
    notes: depositNotes(model.marks, deposits),
    labs: model.labs.filter((lab) => choice.chosenLabs.includes(labKey(lab))),
    rows: treatmentRows(model.treatments),
    procedures: treatmentNotes(model.marks),
    logarithmic: choice.logarithmic,
    detectable: model.detectable.log,
  };
}

/** A site's total goes with its deposits; the patient's always stays. */
const isShown = (total: TotalSeries, deposits: readonly DepositSeries[]): boolean =>
  total.site === null || deposits.some((deposit) => deposit.site === total.site);

/** The strips that are needed, from top to bottom, on an axis of so many pixels. */
export function panels(view: Shown, window: TimeWindow, width: number): Panel[] {
  const rowsOf = (notes: Note[]): number => rowsNeeded(labels(notes, window, width), MOST_NOTE_ROWS);
  const strip = (kind: Panel['kind'], lane: Panel['lane'], least: number, grows = 0, key = ''): Panel[] =>
    least > 0 ? [{ kind, key, least, grows, lane }] : [];
  return [
    ...strip('visits', 'area', 18),
    ...strip('totals', 'area', view.totals.length > 0 ? 76 : 0, 1),
    ...view.areas.flatMap((area) =>
      strip('deposits', 'area', area.unit === 'mm²' ? 130 : 58, area.unit === 'mm²' ? 2 : 0.5, area.unit),
    ),
    ...strip('deposits', 'area', view.areas.length === 0 ? 110 : 0, 1),
    ...strip('notes', 'area', rowsOf(view.notes) * NOTE_ROW),
    ...view.labs.flatMap((lab) => labStrip(lab)),
    ...strip('lab', 'labs', view.labs.length === 0 ? 44 : 0),
    ...strip('treatments', 'treatments', Math.max(view.rows.length * TREATMENT_ROW, 30)),
    ...strip('procedures', 'treatments', rowsOf(view.procedures) * NOTE_ROW),
  ];
}

function labStrip(lab: LabSeries): Panel[] {
  return inWordsOnly(lab)
    ? [{ kind: 'words', key: labKey(lab), least: 30, grows: 0, lane: 'labs' }]
    : [{ kind: 'lab', key: labKey(lab), least: 46, grows: 0.5, lane: 'labs' }];
}

/** Where the labels of notes lie on an axis of so many pixels. */
function labels(notes: readonly Note[], window: TimeWindow, width: number): NoteLabel[] {
  const scale = width / (window.to - window.from);
  return notes.map((note) => noteLabel(note.label, (timeOf(note.date) - window.from) * scale, width));
}
