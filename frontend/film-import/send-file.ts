import type { Brought } from './collect-files';
import type { Send } from './upload-queue';
import type { Verdict, VerdictKind } from './verdict';
import { VERDICT_WORDS } from './verdict';

/** Where and as whom to send. */
export interface Door {
  /** The address that takes one file, without the path parameter. */
  readonly url: string;
  readonly csrfHeader: string;
  readonly csrfToken: string;
}

/** Sends a file's bytes as the body of one request; XMLHttpRequest, because fetch cannot tell how much has gone. */
export function sendTo(door: Door): Send {
  return (brought, sent, signal) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', addressOf(door, brought.path));
      request.setRequestHeader(door.csrfHeader, door.csrfToken);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.upload.onprogress = ({ loaded }) => {
        sent(loaded);
      };
      request.onload = () => {
        finish(request, brought, resolve, reject);
      };
      request.onerror = () => {
        reject(new Error('The connection broke. Check the network and bring the file again.'));
      };
      request.onabort = () => {
        reject(new Error('Cancelled.'));
      };
      signal.addEventListener('abort', () => {
        request.abort();
      });
      request.send(brought.file);
    });
}

/** The address for one file; the door's own may carry parameters already. */
export function addressOf({ url }: Door, path: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}path=${encodeURIComponent(path)}`;
}

function finish(
  request: XMLHttpRequest,
  brought: Brought,
  resolve: (verdicts: readonly Verdict[]) => void,
  reject: (reason: Error) => void,
): void {
  if (request.status === 401 || request.status === 403) {
    reject(new Error('Your session has ended. Sign in again and bring the file once more.'));
  } else if (request.status !== 200) {
    reject(new Error(`The server could not take ${brought.path} (HTTP ${String(request.status)}). Try again.`));
  } else {
    resolve(readVerdicts(JSON.parse(request.responseText)));
  }
}

/** Reads the server's answer; throws when it is not a list of verdicts. */
export function readVerdicts(answer: unknown): readonly Verdict[] {
  if (!Array.isArray(answer)) {
    throw new Error("The server's answer was not understood.");
  }
  return answer.map((entry: unknown) => {
    const { path, kind, sentence } = entry as Record<string, unknown>;
    if (typeof path !== 'string' || typeof sentence !== 'string' || !isKind(kind)) {
      throw new Error("The server's answer was not understood.");
    }
    return { path, kind, sentence };
  });
}

function isKind(kind: unknown): kind is VerdictKind {
  return typeof kind === 'string' && kind in VERDICT_WORDS;
}
