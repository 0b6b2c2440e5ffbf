import type { Outline, Point } from '../model/outline';

/** More points than any hand draws; the server refuses them too. */
export const MAX_POINTS = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/** Thousandths of a pixel: far below what a reader can aim at, and short on the wire. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A place as it leaves the browser. */
export function toWirePoint([column, row]: Point): Point {
  return [rounded(column), rounded(row)];
}

/** The outline as it leaves the browser: plain JSON, thousandths of a pixel. */
export function toWire(outline: Outline): Outline {
  switch (outline.type) {
    case 'polygon':
      return { type: 'polygon', points: outline.points.map(toWirePoint) };
    case 'ellipse':
      return {
        type: 'ellipse',
        centre: toWirePoint(outline.centre),
        semiMajor: rounded(outline.semiMajor),
        semiMinor: rounded(outline.semiMinor),
        rotation: Math.round(outline.rotation * 1e6) / 1e6,
      };
    case 'marker':
      return { type: 'marker', at: toWirePoint(outline.at) };
  }
}

/** The outline that the server sent; throws when it is none. */
export function fromWire(json: unknown): Outline {
  const fields = object(json);
  switch (fields.type) {
    case 'polygon':
      return { type: 'polygon', points: polygon(fields.points) };
    case 'ellipse':
      return ellipse(fields);
    case 'marker':
      return { type: 'marker', at: point(fields.at) };
    default:
      throw new RangeError('An outline is a polygon, an ellipse or a marker');
  }
}

function object(json: unknown): Fields {
  if (typeof json !== 'object' || json === null) {
    throw new RangeError('An outline is an object');
  }
  return json as Fields;
}

function polygon(json: unknown): Point[] {
  if (!Array.isArray(json) || json.length < 3 || json.length > MAX_POINTS) {
    throw new RangeError(`A polygon has 3 to ${MAX_POINTS} points`);
  }
  return json.map(point);
}

function ellipse(fields: Fields): Outline {
  const semiMajor = number(fields.semiMajor);
  const semiMinor = number(fields.semiMinor);
  if (semiMinor <= 0 || semiMajor < semiMinor) {
    throw new RangeError('An ellipse has semiMajor >= semiMinor > 0');
  }
  return { type: 'ellipse', centre: point(fields.centre), semiMajor, semiMinor, rotation: number(fields.rotation) };
}

function point(json: unknown): Point {
  if (!Array.isArray(json) || json.length !== 2) {
    throw new RangeError('A point is [column, row]');
  }
  return [number(json[0]), number(json[1])];
}

function number(json: unknown): number {
  if (typeof json !== 'number' || !Number.isFinite(json)) {
    throw new RangeError('A coordinate is a finite number');
  }
  return json;
}
