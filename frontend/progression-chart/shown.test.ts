import { describe, expect, it } from 'vitest';
import { aDeposit, aLab, aModel, aPoint, aTotal } from './fixtures/builders';
import { labKey } from './lanes/lab-panels';
import type { ChartModel } from './model';
import { timeOf } from './scales/time';
import { panels, shown, type Choice } from './shown';

const everything: Choice = { hiddenDeposits: new Set(), chosenLabs: [], logarithmic: false };
const year = { from: timeOf('2024-01-01'), to: timeOf('2025-01-01') };
const kinds = (model: Parameters<typeof shown>[0], choice = everything): string[] =>
  panels(shown(model, choice), year, 700).map((panel) => `${panel.kind} ${panel.key}`.trim());

describe('panels', () => {
  it('keep the three lanes even when there is nothing to draw', () => {
    expect(kinds(aModel())).toEqual(['visits', 'deposits', 'lab', 'treatments']);
  });

  it('stack one axis per unit of area', () => {
    const inPixels = aDeposit({ id: 'D2', points: [aPoint({ unit: 'px²', origin: 'not calibrated' })] });

    expect(kinds(aModel({ deposits: [aDeposit({ points: [aPoint()] }), inPixels] }))).toContain('deposits px²');
    expect(kinds(aModel({ deposits: [aDeposit({ points: [aPoint()] }), inPixels] }))).toContain('deposits mm²');
  });

  it('show the analytes that were chosen', () => {
    const calcium = aLab();
    const phosphate = aLab({ code: 'phosphate', name: 'Phosphate' });

    const found = kinds(aModel({ labs: [calcium, phosphate] }), { ...everything, chosenLabs: [labKey(phosphate)] });

    expect(found).toContain(`lab ${labKey(phosphate)}`);
    expect(found).not.toContain(`lab ${labKey(calcium)}`);
  });
});

describe('shown', () => {
  it('keeps a deposit’s look when others are hidden', () => {
    const model = aModel({
      deposits: [aDeposit({ points: [aPoint()] }), aDeposit({ id: 'D2', points: [aPoint()] })],
    });

    const all = shown(model, everything);
    const some = shown(model, { ...everything, hiddenDeposits: new Set(['D1']) });

    expect(some.areas[0]?.series.map((series) => series.id)).toEqual(['D2']);
    expect(some.identities.get('D2')).toEqual(all.identities.get('D2'));
  });

  it('hides a site’s total with the last of its deposits', () => {
    const total = (site: string | null): ChartModel['totals'][number] => ({ site, points: [aTotal()], gaps: [] });
    const model = aModel({
      deposits: [aDeposit(), aDeposit({ id: 'D2', site: 'Left hand' }), aDeposit({ id: 'D3', site: 'Left knee' })],
      totals: [total('Right thigh'), total('Left hand'), total('Left knee'), total(null)],
    });

    const view = shown(model, { ...everything, hiddenDeposits: new Set(['D2']) });

    expect(view.totals.map((drawn) => drawn.site)).toEqual(['Right thigh', 'Left knee', null]);
  });
});
