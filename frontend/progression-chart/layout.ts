/** What one strip of the chart shows; all share the time axis. */
export type PanelKind = 'visits' | 'totals' | 'deposits' | 'notes' | 'lab' | 'words' | 'treatments' | 'procedures';

/** A strip before it has a place: its least height in pixels and its share of what is left over. */
export interface Panel {
  kind: PanelKind;
  /** Which one, where there are several: a unit of area or an analyte. */
  key: string;
  least: number;
  grows: number;
  lane: 'area' | 'labs' | 'treatments';
}

export interface PlacedPanel extends Panel {
  top: number;
  height: number;
}

export interface Layout {
  panels: PlacedPanel[];
  /** Where the lower time labels begin. */
  axisTop: number;
  sliderTop: number;
  height: number;
}

export const GUTTER = 160;
export const MARGIN = 92;

const TOP = 6;
const BETWEEN = 16;
const BETWEEN_LANES = 25;
const AXIS = 24;
const SLIDER = 30;

/** Stacks the panels from the top; height beyond the least is shared among those that grow. */
export function stacked(panels: readonly Panel[], available: number): Layout {
  const gaps = panels.map((panel, index) => gapBefore(panel, panels[index - 1]));
  const least = TOP + sum(gaps) + sum(panels.map((panel) => panel.least)) + AXIS + SLIDER;
  const spare = Math.max(0, available - least) / Math.max(1, sum(panels.map((panel) => panel.grows)));
  let top = TOP;
  const placed = panels.map((panel, index) => {
    const height = Math.round(panel.least + panel.grows * spare);
    const place = { ...panel, top: top + (gaps[index] ?? 0), height };
    top = place.top + height;
    return place;
  });
  return { panels: placed, axisTop: top, sliderTop: top + AXIS, height: top + AXIS + SLIDER };
}

function gapBefore(panel: Panel, above: Panel | undefined): number {
  if (above === undefined) {
    return 0;
  }
  if (above.lane !== panel.lane) {
    return BETWEEN_LANES;
  }
  return panel.kind === 'notes' || panel.kind === 'procedures' ? 4 : BETWEEN;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
