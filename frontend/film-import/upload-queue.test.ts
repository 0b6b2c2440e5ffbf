import { describe, expect, it } from 'vitest';
import type { Brought } from './collect-files';
import { UploadQueue, type Send } from './upload-queue';
import type { Verdict } from './verdict';

const brought = (path: string): Brought => ({ path, file: new File(['12345'], path) });
const stored = (path: string): Verdict[] => [{ path, kind: 'stored', sentence: '' }];
const steps = (queue: UploadQueue): string[] => queue.lines.map(({ state }) => state.step);
const nothing = (): void => undefined;

/** A sender whose answers come when the test says so. */
function held(): { send: Send; sending: string[]; answer: (path: string) => void } {
  const answers = new Map<string, () => void>();
  const sending: string[] = [];
  return {
    sending,
    answer: (path) => answers.get(path)?.(),
    send: ({ path }, _sent, signal) =>
      new Promise((resolve, reject) => {
        sending.push(path);
        answers.set(path, () => {
          resolve(stored(path));
        });
        signal.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      }),
  };
}

describe('an upload queue', () => {
  it('judges every file', async () => {
    const queue = new UploadQueue(
      ['a', 'b', 'c', 'd'].map(brought),
      ({ path }) => Promise.resolve(stored(path)),
      nothing,
    );

    await queue.run();

    expect(steps(queue)).toEqual(['judged', 'judged', 'judged', 'judged']);
  });

  it('sends a few at a time', () => {
    const { send, sending } = held();

    void new UploadQueue(['a', 'b', 'c'].map(brought), send, nothing, 2).run();

    expect(sending).toEqual(['a', 'b']);
  });

  it('goes on after a file that failed, and says why', async () => {
    const send: Send = ({ path }) =>
      path === 'a' ? Promise.reject(new Error('No connection.')) : Promise.resolve(stored(path));
    const queue = new UploadQueue(['a', 'b'].map(brought), send, nothing, 1);

    await queue.run();

    expect(queue.lines[0]?.state).toEqual({ step: 'failed', sentence: 'No connection.' });
    expect(steps(queue)).toEqual(['failed', 'judged']);
  });

  it('keeps what is judged and sends nothing more when cancelled', async () => {
    const { send, sending, answer } = held();
    const queue = new UploadQueue(['a', 'b', 'c'].map(brought), send, nothing, 1);
    const ended = queue.run();
    answer('a');
    await Promise.resolve();
    await Promise.resolve();

    queue.cancel();
    await ended;

    expect(sending).not.toContain('c');
    expect(steps(queue)).toEqual(['judged', 'cancelled', 'cancelled']);
  });

  it('waits for the verdict once all bytes are sent', async () => {
    const seen: string[] = [];
    const send: Send = ({ path, file }, sent) => {
      sent(2);
      sent(file.size);
      return Promise.resolve(stored(path));
    };
    const queue: UploadQueue = new UploadQueue([brought('a')], send, () => seen.push(...steps(queue)));

    await queue.run();

    expect(seen).toEqual(['sending', 'sending', 'judging', 'judged']);
  });

  it('begins nothing while it is paused, and goes on after', async () => {
    const { send, sending, answer } = held();
    const queue = new UploadQueue(['a', 'b'].map(brought), send, nothing, 1);
    const ended = queue.run();

    queue.pause();
    answer('a');
    await new Promise((resolve) => setTimeout(resolve));
    expect(sending).toEqual(['a']);
    expect(queue.standing.paused).toBe(true);

    queue.resume();
    await new Promise((resolve) => setTimeout(resolve));
    answer('b');
    await ended;
    expect(steps(queue)).toEqual(['judged', 'judged']);
  });

  it('can be cancelled while it is paused', async () => {
    const { send, answer } = held();
    const queue = new UploadQueue(['a', 'b'].map(brought), send, nothing, 1);
    const ended = queue.run();
    queue.pause();
    answer('a');

    queue.cancel();
    await ended;

    expect(queue.standing.settled).toBe(true);
    expect(queue.standing.cancelled).toBeGreaterThan(0);
  });

  it('does not count pauses as time that sending took', async () => {
    let clock = 0;
    const { send, answer } = held();
    const queue = new UploadQueue(['a', 'b'].map(brought), send, nothing, 1, () => clock);
    void queue.run();
    clock = 2000;
    answer('a');
    await new Promise((resolve) => setTimeout(resolve));
    queue.pause();
    clock = 60_000;

    expect(queue.standing.pace).toEqual({ filesPerSecond: 0.5, secondsLeft: 2 });
  });

  it('stays quick with very many files', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ path: String(i), file: { size: 1 } as File }));
    const send: Send = ({ path }) =>
      Promise.resolve([{ path, kind: path === '7' ? 'refused' : 'stored', sentence: '' }]);
    let rendered = 0;
    const queue: UploadQueue = new UploadQueue(many, send, () => {
      rendered += queue.standing.files;
    });

    await queue.run();

    expect(rendered).toBeGreaterThan(20_000);
    expect(queue.standing).toMatchObject({ settled: true, share: 1 });
    expect(queue.standing.counts.get('stored')).toBe(19_999);
    expect(queue.shown(50).map(({ path }) => path)[0]).toBe('7');
    expect(queue.shown(50)).toHaveLength(50);
  });
});
