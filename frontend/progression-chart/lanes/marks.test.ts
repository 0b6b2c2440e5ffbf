import { describe, expect, it } from 'vitest';
import { aDeposit } from '../fixtures/builders';
import { depositNotes, treatmentNotes } from './marks';

const merged = { date: '2024-11-19', kind: 'MERGED', label: 'D2 + D3 merged into D5', words: '' } as const;
const surgery = { date: '2024-01-02', kind: 'PROCEDURE', label: 'Lithotripsy', words: '' } as const;
const gap = { date: '2024-03-05', words: 'right thigh not imaged' };

describe('notes', () => {
  it('stand at the lane they explain', () => {
    expect(depositNotes([surgery, merged], []).map((note) => note.label)).toEqual(['D2 + D3 merged into D5']);
    expect(treatmentNotes([surgery, merged]).map((note) => note.label)).toEqual(['Lithotripsy']);
  });

  it('say once that a region was not imaged, however many deposits it holds', () => {
    const notes = depositNotes([merged], [aDeposit({ gaps: [gap] }), aDeposit({ id: 'D2', gaps: [gap] })]);

    expect(notes.map((note) => [note.date, note.kind, note.label])).toEqual([
      ['2024-03-05', 'GAP', 'right thigh not imaged'],
      ['2024-11-19', 'MERGED', 'D2 + D3 merged into D5'],
    ]);
  });
});
