import { html, type TemplateResult } from 'lit';
import type { AreaPoint, ChartModel, DepositSeries } from '../model';
import { amountWords, dayWords } from '../scales/words';

type Open = (point: AreaPoint) => void;

/** The chart's numbers as tables, each area a way to its film. */
export function dataTable(model: ChartModel, open: Open): TemplateResult {
  return html`<div class="tables">
    ${model.deposits.length === 0 ? '' : depositTable(model, open)} ${model.labs.length === 0 ? '' : labTable(model)}
    ${model.treatments.length === 0 ? '' : treatmentTable(model)}
  </div>`;
}

function depositTable(model: ChartModel, open: Open): TemplateResult {
  return html`<table role="table" aria-label="Deposit areas">
    <caption>
      Deposit area
    </caption>
    <thead>
      <tr>
        <th scope="col">Deposit</th>
        ${model.visits.map((date) => html`<th scope="col">${dayWords(date)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${model.deposits.map(
        (deposit) =>
          html`<tr>
            <th scope="row">${deposit.label} <small>${deposit.site}</small></th>
            ${model.visits.map((date) => html`<td>${areaCell(deposit, date, open)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function areaCell(deposit: DepositSeries, date: string, open: Open): TemplateResult | string {
  const point = deposit.points.find((candidate) => candidate.date === date);
  if (point === undefined) {
    return (
      deposit.gaps.find((gap) => gap.date === date)?.words ?? (deposit.ended?.date === date ? deposit.ended.words : '–')
    );
  }
  return html`<button
      class="open"
      title="Open the film"
      @click=${() => {
        open(point);
      }}
    >
      ${amountWords(point.area)} ${point.unit}
    </button>
    <small>${point.origin}</small>`;
}

function labTable(model: ChartModel): TemplateResult {
  const rows = model.labs.flatMap((lab) => lab.points.map((point) => ({ ...point, name: lab.name })));
  rows.sort((one, other) => one.date.localeCompare(other.date));
  return html`<table role="table" aria-label="Laboratory values">
    <caption>
      Laboratory values
    </caption>
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Analyte</th>
        <th scope="col">Value</th>
        <th scope="col">Against its range</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${dayWords(row.date)}</th>
            <td>${row.name}</td>
            <td>${row.words}</td>
            <td>${row.level === null ? '' : row.level.toLowerCase()}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function treatmentTable(model: ChartModel): TemplateResult {
  return html`<table role="table" aria-label="Treatments">
    <caption>
      Treatments
    </caption>
    <thead>
      <tr>
        <th scope="col">Treatment</th>
        <th scope="col">Dose</th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      ${model.treatments.map(
        (bar) =>
          html`<tr>
            <th scope="row">${bar.name}</th>
            <td>${bar.dose}</td>
            <td>${bar.words}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
