/** A shape on the map: an ellipse in the map's own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn?: number;
}

/** A place of the body; sides are the patient's, who faces the reader. */
export interface BodySpot extends Spot {
  readonly site: string;
  readonly side: 'RIGHT' | 'LEFT' | 'MIDLINE';
  readonly label: string;
}

export interface HandSpot extends Spot {
  readonly part: string;
  readonly label: string;
}

const MIDDLE: readonly (Spot & { site: string; label: string })[] = [
  { site: 'SCALP', label: 'scalp', x: 100, y: 14, rx: 15, ry: 8 },
  { site: 'FACE', label: 'face', x: 100, y: 34, rx: 14, ry: 14 },
  { site: 'CHEST', label: 'chest', x: 100, y: 88, rx: 27, ry: 27 },
  { site: 'ABDOMEN', label: 'abdomen', x: 100, y: 137, rx: 24, ry: 22 },
  { site: 'PELVIS', label: 'pelvis', x: 100, y: 177, rx: 17, ry: 17 },
];

/** On the reader's left, that is the patient's right; the other side is its mirror image. */
const RIGHT: readonly (Spot & { site: string; label: string })[] = [
  { site: 'SHOULDER', label: 'shoulder', x: 63, y: 71, rx: 12, ry: 11 },
  { site: 'UPPER_ARM', label: 'upper arm', x: 52, y: 104, rx: 9, ry: 22, turn: 12 },
  { site: 'ELBOW', label: 'elbow', x: 46, y: 134, rx: 9, ry: 9 },
  { site: 'FOREARM', label: 'forearm', x: 39, y: 164, rx: 8, ry: 22, turn: 12 },
  { site: 'WRIST', label: 'wrist', x: 33, y: 192, rx: 7, ry: 6 },
  { site: 'HAND', label: 'hand', x: 29, y: 213, rx: 10, ry: 15, turn: 8 },
  { site: 'HIP', label: 'hip', x: 74, y: 185, rx: 10, ry: 14 },
  { site: 'THIGH', label: 'thigh', x: 81, y: 236, rx: 14, ry: 36, turn: -3 },
  { site: 'KNEE', label: 'knee', x: 83, y: 283, rx: 11, ry: 11 },
  { site: 'LOWER_LEG', label: 'lower leg', x: 84, y: 327, rx: 10, ry: 33 },
  { site: 'ANKLE', label: 'ankle', x: 85, y: 366, rx: 8, ry: 6 },
  { site: 'FOOT', label: 'foot', x: 82, y: 384, rx: 12, ry: 10 },
];

const WIDTH = 200;

/** Every place of the body that the map knows. */
export const BODY: readonly BodySpot[] = [
  ...MIDDLE.map((spot) => ({ ...spot, side: 'MIDLINE' as const })),
  ...RIGHT.map((spot) => ({ ...spot, side: 'RIGHT' as const, label: `right ${spot.label}` })),
  ...RIGHT.map((spot) => ({
    ...spot,
    x: WIDTH - spot.x,
    turn: -(spot.turn ?? 0),
    side: 'LEFT' as const,
    label: `left ${spot.label}`,
  })),
];

interface Finger {
  readonly digit: string;
  readonly name: string;
  /** Base of the metacarpal, and the direction of the finger in degrees from upright. */
  readonly x: number;
  readonly y: number;
  readonly lean: number;
  readonly long: number;
}

/** The back of a right hand, its thumb on the reader's left. */
const FINGERS: readonly Finger[] = [
  { digit: 'I', name: 'thumb', x: 76, y: 205, lean: -46, long: 0.86 },
  { digit: 'II', name: 'index finger', x: 84, y: 190, lean: -13, long: 0.95 },
  { digit: 'III', name: 'middle finger', x: 102, y: 186, lean: -2, long: 1 },
  { digit: 'IV', name: 'ring finger', x: 119, y: 190, lean: 9, long: 0.95 },
  { digit: 'V', name: 'little finger', x: 134, y: 198, lean: 21, long: 0.8 },
];

/** From the palm outwards: what it is, its name, where along the finger its middle lies, and half its length. */
type Piece = readonly [segment: string, name: string, at: number, half: number];
const LONG_FINGER: readonly Piece[] = [
  ['METACARPAL', 'metacarpal', 32, 26],
  ['MCP', 'MCP joint', 64, 7],
  ['PROXIMAL', 'proximal phalanx', 87, 17],
  ['PIP', 'PIP joint', 110, 6],
  ['MIDDLE', 'middle phalanx', 128, 12],
  ['DIP', 'DIP joint', 146, 6],
  ['DISTAL', 'distal phalanx', 161, 10],
];
const THUMB: readonly Piece[] = [
  ['METACARPAL', 'metacarpal', 30, 22],
  ['MCP', 'MCP joint', 58, 7],
  ['PROXIMAL', 'proximal phalanx', 79, 15],
  ['IP', 'IP joint', 100, 6],
  ['DISTAL', 'distal phalanx', 117, 12],
];

/** Every bone and joint of a hand. */
export const HAND: readonly HandSpot[] = FINGERS.flatMap(({ digit, name, x, y, lean, long }) => {
  const angle = (lean * Math.PI) / 180;
  const pieces = digit === 'I' ? THUMB : LONG_FINGER;
  return pieces.map(([segment, label, at, half]) => ({
    part: `${digit}-${segment}`,
    label: `${name}, ${label}`,
    x: x + Math.sin(angle) * at * long,
    y: y - Math.cos(angle) * at * long,
    rx: label.includes('joint') ? 7 : 6.5,
    ry: half * long,
    turn: lean,
  }));
});
