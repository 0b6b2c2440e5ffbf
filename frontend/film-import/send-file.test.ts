import { describe, expect, it } from 'vitest';
import { readVerdicts } from './send-file';

describe("the server's answer", () => {
  it('is a list of verdicts', () => {
    const verdict = { path: 'a.dcm', kind: 'refused', sentence: 'Not a DICOM file.' };

    expect(readVerdicts([verdict])).toEqual([verdict]);
  });

  it.each([[{}], [[{ path: 'a', kind: 'lost', sentence: '' }]], [[{ kind: 'stored', sentence: '' }]]])(
    'is refused when it is something else',
    (answer) => {
      expect(() => readVerdicts(answer)).toThrow('not understood');
    },
  );
});
