import { describe, expect, it } from 'vitest';
import type { Film } from '../model/film';
import { greyRange } from '../model/window';
import fixture from './fixtures/film.json';

describe('film from the server', () => {
  it('has the shape that the viewer expects', () => {
    const film = { ...fixture, sampleType: fixture.sampleType === 'uint16' ? 'uint16' : 'uint8' } satisfies Film;

    expect(greyRange(film.windows[0] ?? { center: 0, width: 1 }, film, false)).toMatchObject({
      lower: 548,
      upper: 3547,
      inverted: true,
    });
  });
});
