import type { Workbench } from '../tools/workbench';
import { advice } from './advice';
import { countBar } from './count-bar';
import { proposalBar } from './proposal-bar';

/** What stands at the foot of the film while a tool wants an answer, or has one. */
export function bars({ sketched, tool, marker, advice: words }: Workbench): unknown {
  return [proposalBar(sketched, tool), countBar(sketched, marker), advice(words)];
}
