import { AUTO } from '../model/auto-window';
import type { LinkEnd, LinkTransform } from '../model/link';
import type { Peer } from './link-group';
import type { Stage } from './stage';

/** What a viewer says about its part in a link. */
export interface Linkable {
  readonly linked: boolean;
  readonly linkTransform: LinkTransform | null;
}

/** A viewer's part in a link: there while it is linked and shows a film. */
export function linkPeer(viewer: Linkable, stage: Stage, point: Peer['point']): Peer {
  return {
    stage,
    point,
    get end(): LinkEnd | undefined {
      const { film, size } = stage;
      const auto = stage.windows.find(({ name }) => name === AUTO);
      return viewer.linked && stage.state === 'shown' && film && auto
        ? { film, size, auto, transform: viewer.linkTransform }
        : undefined;
    },
  };
}
