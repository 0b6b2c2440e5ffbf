import type { Outline, Point } from '../model/outline';

const paths = new WeakMap<Outline, string>();

/** SVG path data of an outline in image pixels; made once, because panning redraws it often. */
export function outlinePath(outline: Outline): string {
  const known = paths.get(outline);
  if (known !== undefined) {
    return known;
  }
  const path = pathOf(outline);
  paths.set(outline, path);
  return path;
}

export function strokePath(points: readonly Point[]): string {
  return points.map(([column, row], i) => `${i === 0 ? 'M' : 'L'}${column} ${row}`).join('');
}

function pathOf(outline: Outline): string {
  switch (outline.type) {
    case 'polygon':
      return `${strokePath(outline.points)}Z`;
    case 'ellipse': {
      const { centre, semiMajor, semiMinor, rotation } = outline;
      const [dx, dy] = [semiMajor * Math.cos(rotation), semiMajor * Math.sin(rotation)];
      const arc = `A${semiMajor} ${semiMinor} ${(rotation * 180) / Math.PI} 0 1`;
      const [from, to] = [
        [centre[0] - dx, centre[1] - dy],
        [centre[0] + dx, centre[1] + dy],
      ] as const;
      return `M${from[0]} ${from[1]}${arc} ${to[0]} ${to[1]}${arc} ${from[0]} ${from[1]}Z`;
    }
    case 'marker':
      return '';
  }
}
