import type { Film } from '../model/film';
import type { Samples } from '../model/histogram';
import type { Picture } from './picture';
import { expectedBytes, pictureOf, samplesOf } from './picture';
import { Unpacking } from './unpack';

/** Why a film cannot be shown, in a sentence for the reader. */
export class PictureUnavailable extends Error {
  override readonly name = 'PictureUnavailable';
}

/** What to tell the reader about a film that is not on the screen. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof PictureUnavailable ? cause.message : `This browser could not draw the film. ${String(cause)}`;
}

/**
 * Fetches the samples and checks that all of them came.
 *
 * @param packed asks for them as a slow line takes them best
 */
export async function fetchPicture(
  film: Film,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
  packed = false,
): Promise<Picture> {
  const response = await request(packed ? `${film.pixelsUrl}?packed` : film.pixelsUrl, signal, fetcher);
  if (!response.ok) {
    throw new PictureUnavailable(refusal(response.status));
  }
  try {
    return pictureOf(film, packed ? await unpacked(film, response) : await plain(film, response));
  } catch (cause) {
    throw cause instanceof PictureUnavailable
      ? cause
      : unlessAborted(cause, signal, 'The connection broke off while the picture was arriving.');
  }
}

async function plain(film: Film, response: Response): Promise<Samples> {
  const buffer = await response.arrayBuffer();
  refuseUnlessWhole(film, buffer.byteLength);
  return samplesOf(film.sampleType, buffer);
}

/** Unpacks while the rest is still coming, in pieces so small that the reader's hand is not held up. */
async function unpacked(film: Film, { body, headers }: Response): Promise<Samples> {
  const unpacking = new Unpacking(film);
  if (headers.get('Content-Type')?.startsWith('text/html')) {
    refuseUnlessWhole(film, 0);
  }
  const reader = body?.pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    unpacking.take(piece.value);
  }
  refuseUnlessWhole(film, unpacking.bytes);
  return unpacking.samples;
}

function refuseUnlessWhole(film: Film, bytes: number): void {
  const expected = expectedBytes(film);
  if (bytes !== expected) {
    // An expired sign-in answers with a page of HTML: that, too, has the wrong length.
    throw new PictureUnavailable(
      `The picture arrived incomplete: ${bytes} of ${expected} bytes. If this stays, sign in again.`,
    );
  }
}

async function request(url: string, signal: AbortSignal, fetcher: typeof fetch): Promise<Response> {
  try {
    return await fetcher(url, { credentials: 'same-origin', signal });
  } catch (cause) {
    throw unlessAborted(cause, signal, 'The server could not be reached, so the picture is not here yet.');
  }
}

function refusal(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'You are signed out, or may not see this film. Sign in and try again.';
    case 404:
      return 'This film is not in the archive any more.';
    default:
      return `The server could not send the picture (HTTP ${status}).`;
  }
}

function unlessAborted(cause: unknown, signal: AbortSignal, sentence: string): unknown {
  return signal.aborted ? cause : new PictureUnavailable(sentence, { cause });
}
