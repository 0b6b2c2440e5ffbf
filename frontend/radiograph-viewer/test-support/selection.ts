import type { Outline } from '../model/outline';
import type { Sighting } from '../model/sighting';
import type { SelectionBench } from '../tools/select-tool';
import { CalipersOnFilm } from './calipers-on-film';
import { square } from './shapes';

/** A bench with outlines that can be selected and changed. */
export class FakeSelection extends CalipersOnFilm implements SelectionBench {
  override calipers = [];
  sightings: Sighting[] = [
    { id: 'large', label: 'D1', outline: square(100, 100, 300) },
    { id: 'small', label: 'D2', outline: square(200, 200, 40) },
  ];
  selectedId: string | null = null;
  editable = true;
  previewed: Outline | undefined;
  readonly changes: [string, Outline][] = [];
  readonly splits: [string, Outline, Outline][] = [];
  readonly joins: [string, string, Outline][] = [];

  get selected(): Sighting | undefined {
    return this.sightings.find(({ id }) => id === this.selectedId);
  }

  select(id: string | null): void {
    this.selectedId = id;
  }

  preview(_id: string, outline: Outline | undefined): void {
    this.previewed = outline;
  }

  reshape(id: string, outline: Outline): void {
    this.changes.push([id, outline]);
  }

  split(...parts: [id: string, kept: Outline, cut: Outline]): void {
    this.splits.push(parts);
  }

  join(...parts: [id: string, otherId: string, outline: Outline]): void {
    this.joins.push(parts);
  }
}
