import { describe, expect, it } from 'vitest';
import { collectChosen, collectDropped, takeDropped, type DroppedEntry, type DroppedItem } from './collect-files';

const file = (fullPath: string): DroppedEntry =>
  ({
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (done: (file: File) => void) => {
      done(new File(['x'], fullPath));
    },
  }) as DroppedEntry;

/** A folder that hands its children out in parts, as browsers do. */
const folder = (fullPath: string, ...parts: DroppedEntry[][]): DroppedEntry =>
  ({
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      const left = [...parts];
      return {
        readEntries: (done: (entries: DroppedEntry[]) => void) => {
          done(left.shift() ?? []);
        },
      };
    },
  }) as DroppedEntry;

describe('what was dropped', () => {
  it('is every file of every folder, however deep', async () => {
    const dropped = [
      folder('/CD', [folder('/CD/IMAGES', [file('/CD/IMAGES/2'), file('/CD/IMAGES/1')])]),
      file('/a.jpg'),
    ];

    const brought = await collectDropped(dropped);

    expect(brought.map(({ path }) => path)).toEqual(['CD/IMAGES/1', 'CD/IMAGES/2', 'a.jpg']);
  });

  it('includes the parts of a folder after the first hundred', async () => {
    const brought = await collectDropped([folder('/CD', [file('/CD/1')], [file('/CD/2')])]);

    expect(brought).toHaveLength(2);
  });

  it('is nothing for an empty folder', async () => {
    expect(await collectDropped([folder('/empty')])).toEqual([]);
  });
});

describe('what was chosen', () => {
  it("keeps the file's name when it came without a folder", () => {
    expect(collectChosen([new File(['x'], 'hand.dcm')])[0]?.path).toBe('hand.dcm');
  });
});

describe('things of a drop', () => {
  const text: DroppedItem = { kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null };
  const bare = new File(['x'], 'hand.dcm');

  it('are walked where they can be, and taken as they are where they cannot', () => {
    const walked = file('/CD/1') as FileSystemEntry;

    const taken = takeDropped([
      { kind: 'file', webkitGetAsEntry: () => walked, getAsFile: () => null },
      { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => bare },
      text,
    ]);

    expect(taken).toEqual({ entries: [walked], files: [bare] });
  });
});
