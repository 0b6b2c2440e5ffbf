import type { CustomSeriesOption } from 'echarts';
import type { Note } from '../lanes/marks';
import { NOTE_SIZE, noteLabel, type NoteLabel } from '../lanes/note-labels';
import { placed, type Placed } from '../lanes/placing';
import { INK, INK_FAINT } from '../palette';
import { iconIsFilled, iconPath } from '../parts/icons';
import { timeOf } from '../scales/time';
import { scene, text, type Place, type Shape } from './scene';
import { hairs } from './visit-scene';

const ROW = 17;

/** Signs with words under a lane; where there is no room the sign stays and the read-out has the words. */
export function noteDrawing(index: number, notes: readonly Note[], visits: readonly string[]): CustomSeriesOption {
  return scene(index, (place) => {
    const inView = notes.filter((note) => isInView(place, note));
    const labels = inView.map((note) => noteLabel(note.label, place.x(timeOf(note.date)), place.right));
    const rows = Math.max(1, Math.floor((place.bottom - place.top) / ROW));
    const places = placed(labels, rows);
    const signs = inView.flatMap((note, i) => drawnNote(place, note, labels[i], places[i]));
    return [...hairs(place, visits), ...signs];
  });
}

function isInView(place: Place, note: Note): boolean {
  const x = place.x(timeOf(note.date));
  return x >= place.left && x <= place.right;
}

function drawnNote(place: Place, note: Note, label: NoteLabel | undefined, at: Placed | undefined): Shape[] {
  const x = place.x(timeOf(note.date));
  const y = place.top + ROW * ((at?.row ?? 0) + 0.5);
  const ink = note.kind === 'GAP' ? INK_FAINT : INK;
  const leftward = label?.leftward ?? false;
  const words = text(leftward ? x - 9 : x + 9, y, note.label, {
    fill: ink,
    fontSize: NOTE_SIZE,
    align: leftward ? 'right' : 'left',
  });
  return at?.words === true ? [icon(note, x - 5, y, ink), words] : [icon(note, x - 5, y, ink)];
}

function icon(note: Note, x: number, y: number, ink: string): Shape {
  const filled = iconIsFilled(note.kind);
  return {
    type: 'path',
    x,
    y: y - 5,
    shape: { pathData: iconPath(note.kind) },
    style: { fill: filled ? ink : 'none', stroke: ink, lineWidth: filled ? 0 : 1.5 },
  };
}
