import type { Outline, Point } from '../model/outline';

/** More points than any hand draws; the server refuses them too. */
export const MAX_POINTS = 20_000;

type Fields = Readonly<Record<string, unknown>>;

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
