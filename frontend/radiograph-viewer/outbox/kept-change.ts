import type { Outline } from '../model/outline';

/** What the reader did, in the words of the wire. */
export type Deed =
  /** A deposit, or where it bounds one the region of the body. */
  | { readonly kind: 'outlined'; readonly outline: Outline; readonly region?: string }
  | { readonly kind: 'reshaped'; readonly id: string; readonly outline: Outline }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A change that the server has not answered yet. */
export interface KeptChange {
  /** Its name, made here, so that the server makes it once however often it is sent. */
  readonly change: string;
  /** Grows from change to change of one browser: the order in which they are made. */
  readonly order: number;
  /** The change of the same sighting before this one, if that was not answered either. */
  readonly after: string | null;
  /** The version of the sighting that the reader saw; 0 for a new outline. */
  readonly seen: number;
  readonly deed: Deed;
}

/** The sighting that a change is about; none for a new outline and for undo. */
export function subjectOf({ deed }: KeptChange): string | undefined {
  return 'id' in deed ? deed.id : undefined;
}
