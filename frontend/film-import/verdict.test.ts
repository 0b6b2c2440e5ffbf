import { describe, expect, it } from 'vitest';
import { doneBytes, isOver, shownPath, verdictsOf, wantsAttention, type FileState, type Verdict } from './verdict';

const verdict = (path: string, kind: Verdict['kind'] = 'stored'): Verdict => ({ path, kind, sentence: '' });
const judged = (...verdicts: Verdict[]): FileState => ({ step: 'judged', verdicts });

describe('what became of a file', () => {
  it('is a verdict for every file of an archive', () => {
    expect(verdictsOf(judged(verdict('a.dcm'), verdict('b.txt', 'not-an-image')))).toEqual(['stored', 'not-an-image']);
  });

  it('is a refusal when it never arrived', () => {
    expect(verdictsOf({ step: 'failed', sentence: 'No connection.' })).toEqual(['refused']);
  });

  it('wants attention when somebody has to do something', () => {
    expect(wantsAttention(judged(verdict('a'), verdict('b', 'conflict')))).toBe(true);
    expect(wantsAttention(judged(verdict('a'), verdict('b', 'not-an-image')))).toBe(false);
  });

  it('is over when it is judged, failed or cancelled', () => {
    expect(isOver(judged())).toBe(true);
    expect(isOver({ step: 'cancelled' })).toBe(true);
    expect(isOver({ step: 'judging' })).toBe(false);
  });
});

describe('what is done of a file', () => {
  it('is a byte short while it is being judged', () => {
    expect(doneBytes({ path: '', bytes: 99, state: { step: 'judging' } })).toBe(99);
    expect(doneBytes({ path: '', bytes: 99, state: judged() })).toBe(100);
  });
});

describe("a file's name in the receipt", () => {
  it('is its path', () => {
    expect(shownPath('film.dcm', verdict('film.dcm'))).toBe('film.dcm');
  });

  it('names the archive it came in once', () => {
    expect(shownPath('disc.zip', verdict('disc.zip/films/a.dcm'))).toBe('disc.zip › films/a.dcm');
  });
});
