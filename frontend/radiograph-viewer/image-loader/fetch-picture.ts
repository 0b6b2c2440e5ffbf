import type { Film } from '../model/film';
import type { Picture } from './picture';
import { expectedBytes, pictureOf } from './picture';

/** Why a film cannot be shown, in a sentence for the reader. */
export class PictureUnavailable extends Error {
  override readonly name = 'PictureUnavailable';
}

/** What to tell the reader about a film that is not on the screen. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof PictureUnavailable ? cause.message : `This browser could not draw the film. ${String(cause)}`;
}

/** Fetches the samples and checks that all of them came. */
export async function fetchPicture(film: Film, signal: AbortSignal, fetcher: typeof fetch = fetch): Promise<Picture> {
  const buffer = await bytes(film, signal, fetcher);
  const expected = expectedBytes(film);
  if (buffer.byteLength !== expected) {
    // An expired sign-in answers with a page of HTML: that, too, has the wrong length.
    throw new PictureUnavailable(
      `The picture arrived incomplete: ${buffer.byteLength} of ${expected} bytes. If this stays, sign in again.`,
    );
  }
  return pictureOf(film, buffer);
}

async function bytes(film: Film, signal: AbortSignal, fetcher: typeof fetch): Promise<ArrayBuffer> {
  const response = await request(film, signal, fetcher);
  if (!response.ok) {
    throw new PictureUnavailable(refusal(response.status));
  }
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw unlessAborted(cause, signal, 'The connection broke off while the picture was arriving.');
  }
}

async function request(film: Film, signal: AbortSignal, fetcher: typeof fetch): Promise<Response> {
  try {
    return await fetcher(film.pixelsUrl, { credentials: 'same-origin', signal });
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
