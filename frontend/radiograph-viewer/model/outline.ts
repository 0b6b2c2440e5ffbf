/** A place on the film in image pixels: [column, row], (0,0) is the outer corner of the first pixel (PS3.3 C.18.6). */
export type Point = readonly [column: number, row: number];

/** A closed contour; the last vertex joins the first. */
export interface Polygon {
  readonly type: 'polygon';
  readonly points: readonly Point[];
}

/** Half-axes in pixels; rotation in radians turns the major axis from the column axis towards growing rows. */
export interface Ellipse {
  readonly type: 'ellipse';
  readonly centre: Point;
  readonly semiMajor: number;
  readonly semiMinor: number;
  readonly rotation: number;
}

/** A deposit too small or too diffuse to outline. */
export interface Marker {
  readonly type: 'marker';
  readonly at: Point;
}

/** How many one marker stands for: about so many, or nobody knows how many. */
export interface Cluster {
  readonly about: number | undefined;
}

export type Outline = Polygon | Ellipse | Marker;
