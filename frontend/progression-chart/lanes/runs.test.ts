import { describe, expect, it } from 'vitest';
import { runs } from './runs';

const on = (date: string, origin = 'at detector'): { date: string; origin: string } => ({ date, origin });
const sameOrigin = (from: { origin: string }, to: { origin: string }): boolean => from.origin === to.origin;
const dates = (found: ReturnType<typeof runs<{ date: string; origin: string }>>): string[] =>
  found.map((run) => `${run.dashed ? 'dashed' : 'solid'} ${run.points.map((point) => point.date).join(' ')}`);

describe('runs', () => {
  it('joins neighbours in the order of their dates', () => {
    expect(dates(runs([on('2024-02-01'), on('2024-01-01'), on('2024-03-01')], [], sameOrigin))).toEqual([
      'solid 2024-01-01 2024-02-01 2024-03-01',
    ]);
  });

  it('draws nothing across a visit without a film', () => {
    const points = [on('2024-01-01'), on('2024-03-01'), on('2024-04-01')];

    expect(dates(runs(points, [on('2024-02-01')], sameOrigin))).toEqual(['solid 2024-03-01 2024-04-01']);
  });

  it('dashes to and from a point whose unit has another origin', () => {
    const points = [on('2024-01-01'), on('2024-02-01', 'calibrated'), on('2024-03-01'), on('2024-04-01')];

    expect(dates(runs(points, [], sameOrigin))).toEqual([
      'dashed 2024-01-01 2024-02-01 2024-03-01',
      'solid 2024-03-01 2024-04-01',
    ]);
  });

  it('has no line for a single point', () => {
    expect(runs([on('2024-01-01')], [], sameOrigin)).toEqual([]);
  });
});
