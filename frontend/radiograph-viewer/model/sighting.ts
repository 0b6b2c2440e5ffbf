import type { Outline } from './outline';

/** A deposit on this film as the server knows it. */
export interface Sighting {
  readonly id: string;
  /** The deposit's short name, such as D1. */
  readonly label: string;
  readonly outline: Outline;
  readonly measurementText?: string;
  readonly morphology?: string;
  readonly colour?: string | null;
  /** Grows with every change; 0 or nothing where the server does not count. */
  readonly version?: number;
  /** Not confirmed yet: drawn dashed. */
  readonly draft?: boolean;
  /** The region of a scoring protocol, no deposit: drawn apart, and caught by its edge only. */
  readonly region?: boolean;
}
