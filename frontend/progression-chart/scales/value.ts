/** The span and ticks of a vertical axis, in the unit of its values. */
export interface ValueScale {
  min: number;
  max: number;
  interval: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step of which `count` cover the span. */
export function roundStep(span: number, count: number): number {
  if (!(span > 0)) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(span / count));
  return power * (STEPS.find((step) => step * power * count >= span * (1 - 1e-9)) ?? 10);
}

/** An axis of sizes: it starts at zero, so that twice as high is twice as large. */
export function fromZero(values: readonly number[], count: number): ValueScale {
  const largest = Math.max(0, ...values);
  const interval = roundStep(largest * 1.06 || 1, count);
  return { min: 0, max: Math.ceil((largest * 1.06 || 1) / interval - 1e-9) * interval, interval };
}

/** An axis of laboratory values: it covers the values and their limits and need not start at zero. */
export function covering(values: readonly number[], count: number): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = (high - low || Math.abs(high) || 1) * 0.12;
  const interval = roundStep(high - low + 2 * pad, count);
  const min = Math.floor((low - pad) / interval + 1e-9) * interval;
  return {
    min: low >= 0 ? Math.max(0, min) : min,
    max: Math.ceil((high + pad) / interval - 1e-9) * interval,
    interval,
  };
}

/** A logarithmic axis: whole powers of ten about the values, all of which are above zero; its interval counts powers. */
export function powers(values: readonly number[], count: number): ValueScale {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  if (logs.length === 0) {
    return { min: 1, max: 10, interval: 1 };
  }
  const min = Math.floor(Math.min(...logs));
  const max = Math.max(min + 1, Math.ceil(Math.max(...logs)));
  return { min: 10 ** min, max: 10 ** max, interval: Math.ceil((max - min) / count) };
}
