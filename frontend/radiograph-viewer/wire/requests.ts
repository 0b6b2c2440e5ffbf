import type { Line } from '../model/line';
import type { Cluster, Outline } from '../model/outline';
import type { Panel } from '../tools/commander';
import type { Announcer } from './announcer';
import { roundedOutline, roundedPoint } from '../model/rounded';

/** What is asked of the server at once, and not kept for later when it cannot be reached. */
export interface Requests extends Pick<Panel, 'askToDeleteCaliper' | 'request'> {
  lineDrawn(line: Line): void;
  readonly takeGhost: (label: string) => void;
  markCluster(marker: Outline, cluster: Cluster): void;
  split(id: string, kept: Outline, cut: Outline): void;
  join(id: string, otherId: string, outline: Outline): void;
}

/** What commands, tools and clicks ask the page for. */
export function requests(announcer: Announcer): Requests {
  return {
    lineDrawn: ({ from, to }) => {
      announcer.tell('line-drawn', { from: roundedPoint(from), to: roundedPoint(to) });
    },
    takeGhost: (label) => {
      announcer.tell('ghost-taken', { label });
    },
    markCluster: (marker, { about }) => {
      announcer.tell('cluster-marked', { outline: roundedOutline(marker), about: about ?? null });
    },
    split: (id, kept, cut) => {
      announcer.tell('sighting-split', { id, kept: roundedOutline(kept), cut: roundedOutline(cut) });
    },
    join: (id, otherId, outline) => {
      announcer.tell('sightings-joined', { id, otherId, outline: roundedOutline(outline) });
    },
    askToDeleteCaliper: (id) => {
      announcer.tell('caliper-delete-requested', { id });
    },
    request: (command) => {
      announcer.tell('command-requested', { command });
    },
  };
}
