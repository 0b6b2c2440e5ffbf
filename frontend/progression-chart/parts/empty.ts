import { html, type TemplateResult } from 'lit';
import type { PlacedPanel } from '../layout';
import type { ChartModel } from '../model';

/** Says in a strip that has nothing to show what would fill it. */
export function emptyStrips(panels: readonly PlacedPanel[], model: ChartModel): TemplateResult[] {
  return panels.flatMap((panel) => {
    const words = emptyWords(panel, model);
    return words === ''
      ? []
      : [html`<p class="empty" style="top:${panel.top}px;height:${panel.height}px">${words}</p>`];
  });
}

export function emptyWords(panel: Pick<PlacedPanel, 'kind' | 'key'>, model: ChartModel): string {
  if (panel.kind === 'deposits' && panel.key === '') {
    return areaWords(model);
  }
  if (panel.kind === 'lab' && panel.key === '') {
    return model.labs.length === 0
      ? 'No laboratory values yet — add them under Clinical data.'
      : 'Choose laboratory values above to see them here.';
  }
  return panel.kind === 'treatments' && model.treatments.length === 0
    ? 'No treatments yet — add them under Clinical data.'
    : '';
}

function areaWords(model: ChartModel): string {
  if (model.deposits.length > 0) {
    return 'All deposits are hidden — choose some above.';
  }
  return model.visits.length === 0
    ? 'No films yet — drag radiographs onto the patient to import them.'
    : 'No deposits outlined yet — open a film and outline the first one.';
}
