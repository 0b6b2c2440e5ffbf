import type { Film } from './film';
import type { View } from './view';
import { axesOf } from './view';

/** The letters at two edges of the screen; what a film's data do not say is not guessed. */
export interface EdgeLetters {
  readonly left: string;
  readonly top: string;
}

const OPPOSITE: Partial<Record<string, string>> = { R: 'L', L: 'R', A: 'P', P: 'A', H: 'F', F: 'H' };

/** The letters of the film's edges as they lie on the screen; undefined when the film does not tell them. */
export function edgeLetters({ orientation }: Film, view: View): EdgeLetters | undefined {
  if (!orientation) {
    return undefined;
  }
  const [left, top] = orientation;
  const { column, row } = axesOf(view);
  const at = (x: number, y: number): string => {
    if (column[0] * x + column[1] * y !== 0) {
      return column[0] * x + column[1] * y < 0 ? left : opposite(left);
    }
    return row[0] * x + row[1] * y < 0 ? top : opposite(top);
  };
  return { left: at(-1, 0), top: at(0, -1) };
}

/** The other end of a direction: R of L, and FL of HR. // PS3.3 C.7.6.1.1.1 */
export function opposite(letters: string): string {
  return letters.replace(/./g, (letter) => OPPOSITE[letter] ?? letter);
}
