import type { Film, FilmWindow, VoiTable } from '../model/film';

const kept = new Map<string, VoiTable>();
const ROOM = 24;

/** A film whose windows have their lookup tables; one that cannot be fetched becomes the ramp over its inputs. */
export async function withTables(film: Film, fetcher: typeof fetch = fetch): Promise<Film> {
  const windows = await Promise.all(film.windows.map((window) => withTable(film, window, fetcher)));
  return { ...film, windows };
}

async function withTable(film: Film, window: FilmWindow, fetcher: typeof fetch): Promise<FilmWindow> {
  const number = /^TABLE (\d+)$/.exec(window.function ?? '')?.[1];
  if (number === undefined) {
    return window;
  }
  const url = film.pixelsUrl.replace(/pixels$/, `voi-tables/${number}`);
  const table = kept.get(url) ?? (await fetched(url, fetcher));
  if (!table) {
    return { ...window, name: `${window.name} (approximated)`, function: 'LINEAR' };
  }
  kept.set(url, table);
  for (const [oldest] of kept) {
    if (kept.size <= ROOM) break;
    kept.delete(oldest);
  }
  return { ...window, table };
}

async function fetched(url: string, fetcher: typeof fetch): Promise<VoiTable | undefined> {
  try {
    const response = await fetcher(url, { credentials: 'same-origin' });
    const { firstInput, bits, entries } = (await response.json()) as VoiTable & { entries: number[] };
    return response.ok ? { firstInput, bits, entries: Uint16Array.from(entries) } : undefined;
  } catch {
    return undefined; // the reader is told by the window's name
  }
}
