import { describe, expect, it } from 'vitest';
import type { SampleType } from '../model/film';
import type { Samples } from '../model/histogram';
import { samplesOf } from './picture';
import { Unpacking } from './unpack';

const BLOCK = 2 ** 18;

/** The differences as the server writes them, told once more and plainly. */
function differences(samples: Samples, columns: number): Uint8Array {
  const planes = samples.BYTES_PER_ELEMENT;
  const block = Math.floor(BLOCK / columns) * columns;
  const bytes = new Uint8Array(samples.length * planes);
  samples.forEach((sample, i) => {
    const first = Math.floor(i / block) * block;
    const above = i >= columns ? samples[i - columns] : undefined;
    const left = i % columns > 0 ? samples[i - 1] : above;
    const difference = sample - (((left ?? 0) + (above ?? left ?? 0)) >> 1) + 128;
    bytes[first * planes + i - first] = difference;
    if (planes === 2) bytes[first * 2 + Math.min(block, samples.length - first) + i - first] = difference >> 8;
  });
  return bytes;
}

function noise(type: SampleType, count: number): Samples {
  const samples = samplesOf(type, new ArrayBuffer(count * (type === 'uint8' ? 1 : 2)));
  let state = 12_345;
  return samples.map(() => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >> 9);
}

describe('unpacking', () => {
  it.each(['uint8', 'uint16', 'int16'] as const)('gives back every %s sample', (sampleType) => {
    const [rows, columns] = [380, 700]; // more than a block
    const samples = noise(sampleType, rows * columns);
    const unpacking = new Unpacking({ rows, columns, sampleType });

    unpacking.take(differences(samples, columns));

    expect(Buffer.compare(Buffer.from(unpacking.samples.buffer), Buffer.from(samples.buffer))).toBe(0);
  });

  it('takes bytes as they come', () => {
    const samples = noise('uint16', 30 * 40);
    const bytes = differences(samples, 40);
    const unpacking = new Unpacking({ rows: 30, columns: 40, sampleType: 'uint16' });

    for (let at = 0; at < bytes.length; at += 7) {
      unpacking.take(bytes.subarray(at, at + 7));
    }

    expect([...unpacking.samples]).toEqual([...samples]);
  });

  it('says how much is there, whatever else comes', () => {
    const unpacking = new Unpacking({ rows: 2, columns: 2, sampleType: 'uint8' });

    unpacking.take(Uint8Array.of(1, 2, 3));
    expect(unpacking.bytes).toBe(0);
    unpacking.take(Uint8Array.of(4, 5, 6));

    expect(unpacking.bytes).toBe(4);
  });
});
