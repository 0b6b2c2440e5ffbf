import type { Outline } from './outline';

/** Why a proposed contour may be wrong, or that there is none. */
export type Doubt = 'none' | 'may_leave_tissue' | 'at_border' | 'no_edge';

/** A contour that the server proposes around a click; nothing is kept before the reader takes it. */
export interface Proposal {
  readonly doubt: Doubt;
  /** Absent when no edge was found. */
  readonly outline: Outline | undefined;
}

/** What the reader is told about a proposal. */
export function adviceOn({ doubt }: Proposal): string {
  switch (doubt) {
    case 'none':
      return 'Enter takes it; wheel or [ ] makes it narrower or wider.';
    case 'may_leave_tissue':
      return 'Part of this contour has no edge of its own: it may run into bone. Take it all the same?';
    case 'at_border':
      return 'This contour reaches the border of the film. Take it all the same?';
    case 'no_edge':
      return 'No edge can be found around this place. Click elsewhere, or draw it freehand (F).';
  }
}
