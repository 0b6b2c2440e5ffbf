import { html, type TemplateResult } from 'lit';
import { labKey, rangeWords } from '../lanes/lab-panels';
import type { PlacedPanel } from '../layout';
import type { Shown } from '../shown';

/** What each strip shows, in words at its left. */
export function gutter(panels: readonly PlacedPanel[], view: Shown): TemplateResult[] {
  return panels.map(
    (panel) =>
      html`<section class="gutter" style="top:${panel.top}px;height:${panel.height}px">${words(panel, view)}</section>`,
  );
}

function words(panel: PlacedPanel, view: Shown): TemplateResult | TemplateResult[] | string {
  switch (panel.kind) {
    case 'visits':
      return title('Films', '');
    case 'totals':
      return title('Total area', 'mm², summed');
    case 'deposits':
      return panel.key === '' ? title('Deposits', '') : deposits(panel, view);
    case 'lab':
    case 'words':
      return panel.key === '' ? title('Laboratory', '') : lab(panel, view);
    case 'treatments':
      return view.rows.length === 0 ? title('Treatment', '') : treatments(panel, view);
    default:
      return '';
  }
}

const title = (name: string, detail: string): TemplateResult =>
  html`<span class="name">${name}</span><span class="detail" title=${detail}>${detail}</span>`;

function deposits(panel: PlacedPanel, view: Shown): TemplateResult {
  const area = view.areas.find((candidate) => candidate.unit === panel.key);
  if (area === undefined || area.unit === 'px²') {
    return html`${title('Not calibrated', 'px²')}<span class="detail">films differ in scale: not comparable</span>`;
  }
  return title('Each deposit', `${area.unit} ${area.origin}`);
}

function lab(panel: PlacedPanel, view: Shown): TemplateResult | string {
  const found = view.labs.find((candidate) => labKey(candidate) === panel.key);
  return found === undefined
    ? ''
    : title(found.name, [found.unit, rangeWords(found)].filter((words) => words !== '').join(' · '));
}

function treatments(panel: PlacedPanel, view: Shown): TemplateResult[] {
  const height = panel.height / view.rows.length;
  return view.rows.map(
    (row) => html`<span class="drug" style="height:${height}px" title=${row.name}>${row.name}</span>`,
  );
}
