import { describe, expect, it } from 'vitest';
import { countVerdicts, isSettled, progress, shownPath, type FileLine, type FileState, type Verdict } from './verdict';

const line = (state: FileState, bytes = 99): FileLine => ({ path: 'film.dcm', bytes, state });
const stored: FileState = { step: 'judged', verdicts: [{ path: 'film.dcm', kind: 'stored', sentence: '' }] };

describe('what became of the files', () => {
  it('counts every file of an archive', () => {
    const archive: FileState = {
      step: 'judged',
      verdicts: [
        { path: 'a.dcm', kind: 'stored', sentence: '' },
        { path: 'b.txt', kind: 'not-an-image', sentence: '' },
      ],
    };

    const counts = countVerdicts([line(archive), line(stored)]);

    expect(counts.get('stored')).toBe(2);
    expect(counts.get('not-an-image')).toBe(1);
  });

  it('counts a file that never arrived as refused', () => {
    expect(countVerdicts([line({ step: 'failed', sentence: 'No connection.' })]).get('refused')).toBe(1);
  });
});

describe('progress', () => {
  it('is nothing before the first byte and whole when all are judged', () => {
    expect(progress([line({ step: 'waiting' })])).toBe(0);
    expect(progress([line(stored), line({ step: 'cancelled' })])).toBe(1);
  });

  it('is not whole while the last file is still being judged', () => {
    expect(progress([line({ step: 'judging' })])).toBeLessThan(1);
  });

  it('counts bytes, not files', () => {
    expect(progress([line(stored, 999), line({ step: 'waiting' }, 8999)])).toBeCloseTo(0.1);
  });
});

describe('the end', () => {
  it('comes when every file is judged, failed or cancelled', () => {
    expect(isSettled([line(stored), line({ step: 'failed', sentence: '' }), line({ step: 'cancelled' })])).toBe(true);
    expect(isSettled([line(stored), line({ step: 'sending', sentBytes: 1 })])).toBe(false);
  });
});

describe("a file's name in the receipt", () => {
  const verdict = (path: string): Verdict => ({ path, kind: 'stored', sentence: '' });

  it('is its path', () => {
    expect(shownPath('film.dcm', verdict('film.dcm'))).toBe('film.dcm');
  });

  it('names the archive it came in once', () => {
    expect(shownPath('disc.zip', verdict('disc.zip/films/a.dcm'))).toBe('disc.zip › films/a.dcm');
  });
});
