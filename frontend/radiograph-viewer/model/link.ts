import type { Affine } from './affine';
import { carried, chained, enlargement, inverse, isUsable } from './affine';
import type { Film, FilmWindow } from './film';
import { pixelAspect } from './film';
import type { Size, View } from './view';
import { fitted } from './view';

/** Where pixels of this film lie on another one; without it, films are linked by their share of columns and rows. */
export interface LinkTransform {
  /** The other film. */
  readonly film: string;
  readonly matrix: readonly number[];
}

/** What linking must know of a film on the screen. */
export interface LinkEnd {
  readonly film: Film;
  readonly transform: LinkTransform | null;
  /** The computed window, which says how its greys compare with those of other films. */
  readonly auto: FilmWindow;
  readonly size: Size;
}

/** The way from pixels of one film to those of another, if somebody has aligned them. */
export function alignment(from: LinkEnd, to: LinkEnd): Affine | undefined {
  const [out, back] = [usable(from.transform), usable(to.transform)];
  if (out && from.transform?.film === to.film.id) {
    return out;
  }
  if (back && to.transform?.film === from.film.id) {
    return inverse(back);
  }
  return out && back && from.transform?.film === to.transform?.film ? chained(out, inverse(back)) : undefined;
}

/** The way from pixels of one film to those of another: as aligned, else the same share of both films. */
export function wayBetween(from: LinkEnd, to: LinkEnd): Affine {
  return alignment(from, to) ?? [to.film.columns / from.film.columns, 0, 0, to.film.rows / from.film.rows, 0, 0];
}

/** The same place at the same size on another film. */
export function linkedView(view: View, from: LinkEnd, to: LinkEnd, now: View): View {
  const aligned = alignment(from, to);
  const scale = aligned ? view.scale / enlargement(aligned) : (view.scale * fitScale(to, now)) / fitScale(from, view);
  return { ...now, centre: carried(aligned ?? wayBetween(from, to), view.centre), scale };
}

/** The same window on another film: by its name, else as far from the computed window as on the first. */
export function linkedWindow(
  window: FilmWindow,
  from: LinkEnd,
  to: LinkEnd,
  offered: readonly FilmWindow[],
): FilmWindow {
  const named = window.name === '' ? undefined : offered.find(({ name }) => name === window.name);
  if (named) {
    return named;
  }
  const share = to.auto.width / Math.max(from.auto.width, 1);
  const sameWay = from.film.inverted === to.film.inverted ? 1 : -1;
  return {
    name: '',
    function: window.table ? 'LINEAR' : (window.function ?? 'LINEAR'),
    center: to.auto.center + (window.center - from.auto.center) * share * sameWay,
    width: window.width * share,
  };
}

function fitScale({ film, size }: LinkEnd, { lie }: View): number {
  return fitted(film, pixelAspect(film), size, lie).scale;
}

function usable(transform: LinkTransform | null): Affine | undefined {
  return transform && isUsable(transform.matrix) ? transform.matrix : undefined;
}
