import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import followUp from './fixtures/follow-up.json';
import { aModel } from './fixtures/builders';
import type { ChartModel } from './model';
import { ProgressionChart } from './progression-chart';

const model = followUp as ChartModel;

let chart: ProgressionChart;
let opened: unknown[];

const shadow = (): ShadowRoot => chart.renderRoot as ShadowRoot;
const textOf = (selector: string): string => (shadow().querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');
const button = (label: string): HTMLButtonElement | undefined =>
  [...shadow().querySelectorAll('button')].find((candidate) => candidate.textContent.trim() === label);

async function clicked(label: string): Promise<void> {
  button(label)?.click();
  await chart.updateComplete;
}

async function pressed(key: string): Promise<void> {
  shadow().querySelector('.plot')?.dispatchEvent(new KeyboardEvent('keydown', { key }));
  await chart.updateComplete;
}

async function shows(drawn: ChartModel): Promise<void> {
  chart.chart = drawn;
  await chart.updateComplete;
}

beforeEach(async () => {
  opened = [];
  chart = new ProgressionChart();
  chart.addEventListener('point-opened', (event) => opened.push((event as CustomEvent).detail));
  document.body.append(chart);
  await shows(model);
});

afterEach(() => {
  chart.remove();
});

describe('progression-chart', () => {
  it('opens at the latest film and reads everything that is known then', () => {
    expect(textOf('.read-out header')).toContain('30 Sep 2025');
    expect(textOf('.read-out')).toContain('1 705 mm²');
    expect(textOf('.read-out')).toContain('merged into D5');
  });

  it('steps to the day before with the keyboard', async () => {
    await pressed('ArrowLeft');

    expect(textOf('.read-out header')).toContain('28 Sep 2025');
  });

  it('opens the film of the deposit that the keyboard chose', async () => {
    await pressed('ArrowDown');
    await pressed('ArrowDown');
    await pressed('Enter');

    const second = model.deposits.find((deposit) => deposit.label === 'D5')?.points.at(-1);
    expect(opened).toEqual([{ radiographId: second?.radiographId, sightingId: second?.sightingId }]);
  });

  it('offers the numbers as tables whose areas open films', async () => {
    await clicked('Table');

    const table = shadow().querySelector('[role=table][aria-label="Deposit areas"]');
    expect(table?.textContent).toContain('right thigh not imaged');
    table?.querySelector('button')?.click();
    expect(opened).toHaveLength(1);
  });

  it('hides a deposit and shows it again', async () => {
    await clicked('■D2');
    expect(button('■D2')?.getAttribute('aria-pressed')).toBe('false');

    await clicked('■D2');
    expect(button('■D2')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('adds the panel of an analyte that is chosen', async () => {
    const gutterNames = (): string[] => [...shadow().querySelectorAll('.gutter .name')].map((name) => name.textContent);
    expect(gutterNames()).not.toContain('Parathyroid hormone');

    await clicked('Parathyroid hormone');

    expect(gutterNames()).toContain('Parathyroid hormone');
  });

  it('says what to do when there is nothing at all', async () => {
    await shows(aModel());

    expect(textOf('.nothing')).toContain('No films yet');
  });

  it('says that laboratory values are missing and how to add them', async () => {
    await shows({ ...model, labs: [] });

    expect(textOf('.plot')).toContain('No laboratory values yet — add them under Clinical data.');
  });
});
