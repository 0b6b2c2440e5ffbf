import { adviceOnJoin, joined } from '../model/joined';
import { distanceTo } from '../model/outline-geometry';
import type { SelectionBench } from './select-tool';
import type { Place, Tool } from './tool';

/** CSS pixels from an outline within which a click means it. */
const REACH = 9;
const REACH_OF_FINGER = 22;

/** With one outline selected, a click on another one joins them to one. */
export class JoinTool implements Tool {
  readonly cursor = 'pointer';
  readonly #bench: SelectionBench;

  constructor(bench: SelectionBench) {
    this.#bench = bench;
  }

  down({ image, touch }: Place): void {
    const { selected, editable, view } = this.#bench;
    if (!selected || !editable) {
      this.#bench.advise('Choose the outline that stays first, then click the one to join to it.');
      return;
    }
    const reach = (touch ? REACH_OF_FINGER : REACH) / view.scale;
    const other = this.#bench.sightings.find(
      ({ id, outline }) => id !== selected.id && distanceTo(outline, image) <= reach,
    );
    if (!other) {
      this.#bench.advise('Click the outline to join to the chosen one.');
      return;
    }
    const whole = joined(selected.outline, other.outline);
    if ('why' in whole) {
      this.#bench.advise(adviceOnJoin(whole.why));
    } else {
      this.#bench.advise(whole.holesFilled ? 'An outline has no holes: what lay between the two is filled.' : '');
      this.#bench.join(selected.id, other.id, whole.outline);
    }
  }

  move(): void {
    // a click says all
  }

  up(): void {
    // a click says all
  }

  cancel(): boolean {
    return false;
  }
}
