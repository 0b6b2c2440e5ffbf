import { render, svg } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../model/sighting';
import type { View } from '../model/view';
import { outlineLayer } from './outline-layer';
import { regionLayer } from './region-layer';

const VIEW: View = { width: 200, height: 100, centre: [50, 25], scale: 2, aspect: 1 };

const sightings: Sighting[] = [
  {
    id: 'thumb',
    label: 'right thumb',
    region: true,
    outline: { type: 'ellipse', centre: [50, 25], semiMajor: 20, semiMinor: 10, rotation: 0 },
  },
  {
    id: 'deposit',
    label: 'D1',
    outline: { type: 'ellipse', centre: [50, 25], semiMajor: 4, semiMinor: 2, rotation: 0 },
  },
];

function drawn(layer: unknown): SVGSVGElement {
  const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${layer}`, host);
  return host;
}

describe('regions of a scoring protocol', () => {
  it('are drawn apart from deposits, with their name and without a plate', () => {
    const host = drawn(regionLayer({ view: VIEW, sightings, selectedId: 'thumb' }));

    expect(host.querySelectorAll('path')).toHaveLength(1);
    expect(host.querySelector('path')?.classList.contains('selected')).toBe(true);
    expect(host.querySelector('text')?.textContent).toBe('right thumb');
  });

  it('are nothing where no protocol is open', () => {
    const host = drawn(regionLayer({ view: VIEW, sightings: sightings.slice(1), selectedId: null }));

    expect(host.querySelector('path')).toBeNull();
  });

  it('are no deposits to the layer of outlines', () => {
    const select = (): void => undefined;
    const host = drawn(
      outlineLayer({
        view: VIEW,
        sightings,
        selectedId: null,
        editable: false,
        calipers: [],
        selectedCaliperId: null,
        sketch: undefined,
        select,
        labels: { offsets: new Map(), put: select, forget: select },
      }),
    );

    expect(host.querySelectorAll('.outline')).toHaveLength(1);
    expect(host.querySelector('.label .name')?.textContent).toBe('D1');
  });
});
