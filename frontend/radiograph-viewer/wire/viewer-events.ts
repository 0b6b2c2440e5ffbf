import type { RadiographViewer } from '../radiograph-viewer';
import type { CaliperShape } from '../model/caliper';
import type { Outline, Point } from '../model/outline';
import type { KeptChange } from '../outbox/kept-change';
import type { KeyChoice } from '../keys/keymap';
import type { ToolName } from '../tools/tool';

/** A change of the reader's: `change` names it for good, `serial` comes back when the server has dealt with it. */
type Named = Pick<KeptChange, 'change' | 'after' | 'seen'> & { readonly serial: number };

/** What leaves the viewer, by name; coordinates are image pixels. */
export interface ViewerEvents {
  /** A deposit was outlined, or the region of the body that outlines bounded then. */
  'sighting-outlined': Named & { readonly draftId: string; readonly outline: Outline; readonly region: string | null };
  'sighting-reshaped': Named & { readonly id: string; readonly outline: Outline };
  'sighting-selected': { readonly id: string | null };
  'sighting-delete-requested': Named & { readonly id: string };
  /** A cluster was marked: about so many, or nobody knows how many. */
  'cluster-marked': { readonly outline: Outline; readonly about: number | null };
  /** One outline shall become two; `kept` stays the sighting that it was. */
  'sighting-split': { readonly id: string; readonly kept: Outline; readonly cut: Outline };
  /** Two outlines shall become one; the other sighting goes. */
  'sightings-joined': { readonly id: string; readonly otherId: string; readonly outline: Outline };
  /** The outline of an earlier film shall be copied onto this one. */
  'ghost-taken': { readonly label: string };
  /** A distance, or a size along two axes, was measured. */
  'caliper-laid': CaliperShape & { readonly serial: number };
  'caliper-moved': CaliperShape & { readonly id: string; readonly serial: number };
  'caliper-delete-requested': { readonly id: string };
  'line-drawn': { readonly from: Point; readonly to: Point };
  'undo-requested': Named;
  'redo-requested': Named;
  /** A viewer that is not the active one was touched. */
  'viewer-claimed': Record<string, never>;
  /** A key asked for something the page does; the catalogue in keys/ has the names. */
  'command-requested': { readonly command: string };
  /** The reader bound keys anew. */
  'keys-chosen': { readonly keys: KeyChoice };
  'tool-changed': { readonly tool: ToolName };
  /** Milliseconds since the page was opened, and since this film was asked for. */
  'picture-shown': { readonly milliseconds: number; readonly sinceAsked: number; readonly backend: string };
  /** The small picture is on the screen; the full depth is on its way. */
  'preview-shown': { readonly milliseconds: number; readonly sinceAsked: number };
  'viewer-failed': { readonly message: string };
}

declare global {
  interface HTMLElementTagNameMap {
    'radiograph-viewer': RadiographViewer;
  }
}
