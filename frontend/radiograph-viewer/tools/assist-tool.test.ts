import { describe, expect, it } from 'vitest';
import type { Outline, Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import { FakeBench } from '../test-support/bench';
import { AssistTool } from './assist-tool';

const CONTOUR: Outline = {
  type: 'polygon',
  points: [
    [490, 390],
    [510, 390],
    [500, 412],
  ],
};
const FOUND: Proposal = { doubt: 'none', outline: CONTOUR };

function bench(answer: () => Promise<Proposal> = () => Promise.resolve(FOUND)): FakeBench {
  return Object.assign(new FakeBench(), { answer });
}

async function clicked(on: FakeBench, at: Point = [500, 400]): Promise<AssistTool> {
  const tool = new AssistTool(on);
  tool.down(on.at(at));
  await settled();
  return tool;
}

function settled(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

describe('assisted outline', () => {
  it('shows what is proposed around the click and saves nothing', async () => {
    const on = bench();

    await clicked(on);

    expect(on.drawn).toEqual({ kind: 'proposal', place: [500, 400], proposal: FOUND, state: 'answered' });
    expect(on.outlines).toEqual([]);
  });

  it('becomes an outline when the reader takes it', async () => {
    const on = bench();
    const tool = await clicked(on);

    tool.finish();

    expect(on.outlines).toEqual([CONTOUR]);
    expect(on.drawn).toBeUndefined();
  });

  it('leaves nothing behind when the reader gives up', async () => {
    const on = bench();
    const tool = await clicked(on);

    expect(tool.cancel()).toBe(true);

    expect(on.drawn).toBeUndefined();
    expect(tool.cancel()).toBe(false);
  });

  it('asks for wider and narrower contours around the same place', async () => {
    const on = bench();
    const tool = await clicked(on);

    tool.widen(1);
    await settled();
    tool.widen(1);
    await settled();
    tool.widen(-1);

    expect(on.asked.map(({ level }) => level)).toEqual([0, 1, 2, 1]);
  });

  it('widens when the wheel turns away from the reader', async () => {
    const on = bench();
    const tool = await clicked(on);

    expect(tool.wheel(-120)).toBe(true);

    expect(on.asked.at(-1)?.level).toBe(2);
  });

  it('leaves the wheel to zooming before anything was clicked', () => {
    expect(new AssistTool(bench()).wheel(-120)).toBe(false);
  });

  it('does not take a contour that is still being asked for', async () => {
    const on = bench();
    const tool = await clicked(on);
    on.answer = () => new Promise(() => undefined);

    tool.widen(1);
    tool.finish();

    expect(on.outlines).toEqual([]);
  });

  it('forgets an answer that comes after the next click', async () => {
    const answers: ((proposal: Proposal) => void)[] = [];
    const on = bench(
      () =>
        new Promise((done) => {
          answers.push(done);
        }),
    );
    const tool = new AssistTool(on);
    tool.down(on.at([500, 400]));
    tool.down(on.at([700, 400]));

    answers[1]?.({ doubt: 'no_edge', outline: undefined });
    answers[0]?.(FOUND);
    await settled();

    expect(on.drawn).toMatchObject({ place: [700, 400], proposal: { doubt: 'no_edge' } });
  });

  it('has nothing to take where no edge was found', async () => {
    const on = bench(() => Promise.resolve({ doubt: 'no_edge', outline: undefined }));
    const tool = await clicked(on);

    tool.finish();

    expect(on.outlines).toEqual([]);
    expect(tool.widen(1)).toBe(false);
  });

  it('says so when the server cannot be asked', async () => {
    const on = bench(() => Promise.reject(new Error('offline')));

    await clicked(on);

    expect(on.drawn).toMatchObject({ kind: 'proposal', state: 'unreachable' });
  });

  it('has the server get ready when it is taken in hand', () => {
    const on = bench();

    new AssistTool(on).chosen();

    expect(on.prepared).toBe(1);
  });
});
