import { describe, expect, it } from 'vitest';
import { adviceOn } from './proposal';

describe('advice on a proposal', () => {
  it('asks before bone is taken along', () => {
    expect(adviceOn({ doubt: 'may_leave_tissue', outline: undefined })).toContain('bone');
  });

  it('says that no edge was found', () => {
    expect(adviceOn({ doubt: 'no_edge', outline: undefined })).toContain('No edge');
  });
});
