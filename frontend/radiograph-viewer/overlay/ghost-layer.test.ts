import { render, svg } from 'lit';
import { describe, expect, it } from 'vitest';
import type { View } from '../model/view';
import type { Ghost } from './ghost-layer';
import { ghostLayer } from './ghost-layer';

const VIEW: View = { width: 200, height: 100, centre: [50, 25], scale: 2, aspect: 1 };

const D1: Ghost = {
  label: 'D1',
  outline: { type: 'ellipse', centre: [50, 25], semiMajor: 10, semiMinor: 5, rotation: 0 },
};

describe('ghosts of earlier films', () => {
  it('draws each outline and its label above it', () => {
    const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');

    render(svg`${ghostLayer([D1], VIEW, () => undefined)}`, host);

    const text = host.querySelector('text');
    expect(host.querySelectorAll('path')).toHaveLength(1);
    expect(text?.textContent).toBe('D1');
    expect(Number(text?.getAttribute('x'))).toBeCloseTo(100);
    // The ellipse's top lies 5 image pixels, 10 of the screen, above the middle.
    expect(Number(text?.getAttribute('y'))).toBeLessThan(41);
  });

  it('copies the one whose label is clicked', () => {
    const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const taken: string[] = [];
    render(svg`${ghostLayer([D1], VIEW, (label) => taken.push(label))}`, host);

    host.querySelector('g.ghost')?.dispatchEvent(new Event('pointerdown'));

    expect(taken).toEqual(['D1']);
  });
});
