import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { edgeLetters, opposite } from './edges';
import type { View } from './view';
import { flipped, turned } from './view';

const VIEW: View = { centre: [0, 0], scale: 2, aspect: 1, width: 400, height: 300 };
const FILM = aFilm({ orientation: ['R', 'H'] });

describe('letters at the edges', () => {
  it('are those of the data on a film as it was acquired', () => {
    expect(edgeLetters(FILM, VIEW)).toEqual({ left: 'R', top: 'H' });
  });

  it.each([
    [turned(VIEW, 1), { left: 'F', top: 'R' }],
    [turned(VIEW, 2), { left: 'L', top: 'F' }],
    [turned(VIEW, 3), { left: 'H', top: 'L' }],
    [flipped(VIEW, 'horizontal'), { left: 'L', top: 'H' }],
    [flipped(VIEW, 'vertical'), { left: 'R', top: 'F' }],
    [turned(flipped(VIEW, 'horizontal'), 1), { left: 'F', top: 'L' }],
  ])('go with the film (%#)', (view, letters) => {
    expect(edgeLetters(FILM, view)).toEqual(letters);
  });

  it('are none when the film does not tell them', () => {
    expect(edgeLetters(aFilm(), VIEW)).toBeUndefined();
  });

  it('know the other end of a slanting direction', () => {
    expect(opposite('HR')).toBe('FL');
  });
});
