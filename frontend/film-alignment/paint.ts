import type { Fit, Matrix, Place, Size } from './placing';
import { carriedInto, fitInto, screenOf } from './placing';

/** A film's preview, and how large the film itself is. */
export interface Sheet {
  readonly image: CanvasImageSource;
  readonly columns: number;
  readonly rows: number;
}

export type Blend = 'checkerboard' | 'fade' | 'flicker';

/** How the films are shown on each other; `share` is how much of the earlier film is seen, 0 to 1. */
export interface Look {
  readonly blend: Blend;
  readonly share: number;
  readonly matrix: Matrix;
}

/** About so many squares along the longer side. */
const SQUARES = 12;
const MARK = '#ffd166';

/** Draws the later film, and the earlier one over it where it lies. */
export function paintOver(context: CanvasRenderingContext2D, box: Size, before: Sheet, after: Sheet, look: Look): void {
  const fit = fitInto(box, after.columns, after.rows);
  clear(context, box);
  drawSheet(context, after, [fit.scale, 0, 0, fit.scale, fit.left, fit.top]);
  context.save();
  if (look.blend === 'checkerboard') {
    clipToSquares(context, box);
  } else {
    context.globalAlpha = look.share;
  }
  // Where only the earlier film is to be seen, nothing of the later one may shine through beside it.
  context.fillStyle = '#000';
  context.fillRect(0, 0, box.width, box.height);
  drawSheet(context, before, carriedInto(look.matrix, fit));
  context.restore();
}

/** Draws one film with the places marked on it. */
export function paintMarks(context: CanvasRenderingContext2D, box: Size, sheet: Sheet, marks: readonly Place[]): Fit {
  const fit = fitInto(box, sheet.columns, sheet.rows);
  clear(context, box);
  drawSheet(context, sheet, [fit.scale, 0, 0, fit.scale, fit.left, fit.top]);
  context.strokeStyle = MARK;
  context.fillStyle = MARK;
  context.lineWidth = 1.5;
  context.font = '600 13px system-ui, sans-serif';
  marks.forEach((mark, i) => {
    const [x, y] = screenOf(mark, fit);
    context.beginPath();
    context.arc(x, y, 7, 0, 2 * Math.PI);
    context.moveTo(x - 11, y);
    context.lineTo(x + 11, y);
    context.moveTo(x, y - 11);
    context.lineTo(x, y + 11);
    context.stroke();
    context.fillText(String(i + 1), x + 10, y - 9);
  });
  return fit;
}

function clear(context: CanvasRenderingContext2D, box: Size): void {
  context.fillStyle = '#000';
  context.fillRect(0, 0, box.width, box.height);
}

function drawSheet(context: CanvasRenderingContext2D, { image, columns, rows }: Sheet, matrix: Matrix): void {
  context.save();
  context.transform(...matrix);
  context.drawImage(image, 0, 0, columns, rows);
  context.restore();
}

function clipToSquares(context: CanvasRenderingContext2D, { width, height }: Size): void {
  const side = Math.max(width, height) / SQUARES;
  context.beginPath();
  for (let row = 0; row * side < height; row++) {
    for (let column = row % 2; column * side < width; column += 2) {
      context.rect(column * side, row * side, side, side);
    }
  }
  context.clip();
}
