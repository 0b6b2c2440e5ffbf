import { carried } from '../model/affine';
import type { LinkEnd } from '../model/link';
import { linkedView, linkedWindow, wayBetween } from '../model/link';
import type { Point } from '../model/outline';
import type { Stage } from './stage';

/** A viewer that may go together with others. */
export interface Peer {
  readonly stage: Stage;
  /** What it shows; undefined while it shows nothing or goes its own way. */
  readonly end: LinkEnd | undefined;
  /** The pointer is over this pixel, here or on a linked film. */
  point(at: Point | undefined): void;
}

/** The viewers of the page that go together: what the reader does to one, the others follow. */
export class LinkGroup {
  readonly #peers = new Set<Peer>();
  #leader: { peer: Peer; end: LinkEnd; seen: Stage['seen']; fitted: boolean } | undefined;

  join(peer: Peer): void {
    this.#peers.add(peer);
  }

  leave(peer: Peer): void {
    this.#peers.delete(peer);
    if (this.#peers.size === 0) {
      this.#leader = undefined;
    }
  }

  /** The reader moved or shaded one; the others follow. */
  moved(peer: Peer): void {
    const { end, stage } = peer;
    if (end) {
      this.#leader = { peer, end, seen: stage.seen, fitted: stage.isFitted };
      this.#peers.forEach((other) => {
        if (other !== peer) {
          this.follow(other);
        }
      });
    }
  }

  /** The pointer is over a pixel of one; the others show where that is on their film. */
  pointed(peer: Peer, at: Point | undefined): void {
    const { end } = peer;
    this.#peers.forEach((other) => {
      if (other !== peer && other.end && end) {
        other.point(at && carried(wayBetween(end, other.end), at));
      }
    });
  }

  /** Looks where the others look: after another film came, or when it joins them. */
  follow(peer: Peer): void {
    const [leader, { end, stage }] = [this.#leader, peer];
    if (!leader || !end) {
      return;
    }
    stage.quietly(() => {
      if (leader.fitted) {
        stage.fit();
      } else {
        stage.look(linkedView(leader.seen.view, leader.end, end, stage.view));
      }
      stage.inverted = leader.seen.inverted;
      const { window } = leader.seen;
      stage.through(window && linkedWindow(window, leader.end, end, stage.windows));
    });
  }
}

/** All viewers of this page. */
export const PAGE = new LinkGroup();
