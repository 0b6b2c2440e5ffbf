import { describe, expect, it } from 'vitest';
import { addressOf, readVerdicts } from './send-file';

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

describe("the door's address", () => {
  const door = { url: 'api/imports/1/files', csrfHeader: '', csrfToken: '' };

  it('names the file, whatever its path holds', () => {
    expect(addressOf(door, 'CD 1/ä&b.dcm')).toBe('api/imports/1/files?path=CD%201%2F%C3%A4%26b.dcm');
  });

  it('keeps the parameters that the door brings', () => {
    expect(addressOf({ ...door, url: 'files?patient=7' }, 'a')).toBe('files?patient=7&path=a');
  });
});
