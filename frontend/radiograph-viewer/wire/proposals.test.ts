import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { fetchProposal } from './proposals';

const film = aFilm({ pixelsUrl: 'api/radiographs/7/pixels' });

function answering(body: unknown, status = 200): { asked: string[]; fetcher: typeof fetch } {
  const asked: string[] = [];
  const fetcher = (url: RequestInfo | URL): Promise<Response> => {
    asked.push(url as string);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  return { asked, fetcher };
}

const ask = (fetcher: typeof fetch): ReturnType<typeof fetchProposal> =>
  fetchProposal(film, [10.126, 20], 2, new AbortController().signal, fetcher);

describe('a proposal from the server', () => {
  it('is asked for beside the samples, with the place and the level', async () => {
    const { asked, fetcher } = answering({ doubt: 'no_edge', points: [] });

    await ask(fetcher);

    expect(asked).toEqual(['api/radiographs/7/assisted-outline?column=10.13&row=20.00&level=2']);
  });

  it('has a contour and a doubt', async () => {
    const points = [
      [1, 1],
      [9, 1],
      [5, 7],
    ];

    const proposal = await ask(answering({ doubt: 'may_leave_tissue', points }).fetcher);

    expect(proposal).toEqual({ doubt: 'may_leave_tissue', outline: { type: 'polygon', points } });
  });

  it('has no contour where no edge was found', async () => {
    const proposal = await ask(answering({ doubt: 'no_edge', points: [] }).fetcher);

    expect(proposal.outline).toBeUndefined();
  });

  it('fails when the server refuses', async () => {
    await expect(ask(answering({}, 401).fetcher)).rejects.toThrow('HTTP 401');
  });
});
