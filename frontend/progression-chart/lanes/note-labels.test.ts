import { describe, expect, it } from 'vitest';
import { noteLabel } from './note-labels';

describe('noteLabel', () => {
  it('has its words right of the sign', () => {
    const label = noteLabel('Lithotripsy', 100, 700);

    expect(label.leftward).toBe(false);
    expect(label.whole.from).toBe(label.sign.from);
    expect(label.whole.to).toBeGreaterThan(label.sign.to);
  });

  it('changes sides near the end of the axis, so that nothing is cut off', () => {
    const label = noteLabel('Lithotripsy', 690, 700);

    expect(label.leftward).toBe(true);
    expect(label.whole.to).toBe(label.sign.to);
  });
});
