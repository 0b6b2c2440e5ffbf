/** A file to bring, with the path it has inside what was dropped. */
export interface Brought {
  readonly path: string;
  readonly file: File;
}

/** The part of the browser's dropped things that is needed here. */
export interface DroppedEntry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly fullPath: string;
}

interface DroppedFile extends DroppedEntry {
  file(done: (file: File) => void, failed: (reason: unknown) => void): void;
}

interface DroppedFolder extends DroppedEntry {
  createReader(): { readEntries(done: (entries: DroppedEntry[]) => void, failed: (reason: unknown) => void): void };
}

/** Every file in what was dropped, folders walked, in the order of their paths. */
export async function collectDropped(roots: readonly DroppedEntry[]): Promise<Brought[]> {
  const found: Brought[] = [];
  // From the end: taking the first of a hundred thousand would move the rest each time.
  const pending: DroppedEntry[] = [...roots];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    if (entry.isFile) {
      found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as DroppedFile) });
    } else if (entry.isDirectory) {
      pending.push(...(await childrenOf(entry as DroppedFolder)));
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One thing of a drop; only some carry an entry that can be walked. */
export type DroppedItem = Pick<DataTransferItem, 'kind' | 'webkitGetAsEntry' | 'getAsFile'>;

/** What can be walked, and the plain files: programs that drop from elsewhere may give no entries. */
export function takeDropped(items: Iterable<DroppedItem>): { entries: DroppedEntry[]; files: File[] } {
  const taken: { entries: DroppedEntry[]; files: File[] } = { entries: [], files: [] };
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    const file = entry === null && item.kind === 'file' ? item.getAsFile() : null;
    if (entry !== null) {
      taken.entries.push(entry);
    } else if (file !== null) {
      taken.files.push(file);
    }
  }
  return taken;
}

/** The files chosen in a file or folder picker. */
export function collectChosen(files: Iterable<File>): Brought[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

function fileOf(entry: DroppedFile): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

async function childrenOf(folder: DroppedFolder): Promise<DroppedEntry[]> {
  const reader = folder.createReader();
  const children: DroppedEntry[] = [];
  // A reader hands out a folder in parts (100 at a time in Chromium) until it returns none.
  for (;;) {
    const part = await new Promise<DroppedEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) {
      return children;
    }
    children.push(...part);
  }
}
