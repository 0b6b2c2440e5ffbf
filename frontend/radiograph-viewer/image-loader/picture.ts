import type { Film, SampleType } from '../model/film';
import type { Histogram, Samples } from '../model/histogram';
import { histogramOf } from '../model/histogram';

/** A film with its samples in the browser's memory. */
export interface Picture {
  readonly film: Film;
  readonly samples: Samples;
  readonly histogram: Histogram;
}

const TYPES = { uint8: Uint8Array, uint16: Uint16Array, int16: Int16Array } as const;

export function expectedBytes({ rows, columns, sampleType }: Film): number {
  return rows * columns * TYPES[sampleType].BYTES_PER_ELEMENT;
}

/** A buffer of little-endian samples; every browser there is runs on little-endian machines. */
export function samplesOf(type: SampleType, buffer: ArrayBuffer): Samples {
  return new TYPES[type](buffer);
}

export function pictureOf(film: Film, samples: Samples): Picture {
  return { film, samples, histogram: histogramOf(samples, film.padding) };
}
