import type { Caliper, CaliperShape } from '../model/caliper';
import type { CaliperBench } from '../tools/caliper-hand';
import { FakeBench } from './bench';

/** A bench with calipers that can be selected and moved. */
export class CalipersOnFilm extends FakeBench implements CaliperBench {
  readonly extent = { columns: 1000, rows: 800 };
  readonly mayMove = true;
  selectedCaliperId: string | null = null;
  readonly moves: [string, CaliperShape][] = [];
  calipers: readonly Caliper[] = [{ id: 'a', text: '', along: { from: [500, 400], to: [600, 400] } }];

  get selectedCaliper(): Caliper | undefined {
    return this.calipers.find(({ id }) => id === this.selectedCaliperId);
  }

  selectCaliper(id: string | null): void {
    this.selectedCaliperId = id;
  }

  previewCaliper(): void {
    // nothing to look at
  }

  moveCaliper(id: string, shape: CaliperShape): void {
    this.moves.push([id, shape]);
  }
}
