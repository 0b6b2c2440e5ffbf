import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { scaleBar } from './scale-bar';
import { fitted } from './view';

const view = { ...fitted({ rows: 2500, columns: 3000 }, 1, { width: 1200, height: 800 }), scale: 0.5 };

describe('scale bar', () => {
  it('is as long on the screen as its millimetres', () => {
    const bar = scaleBar(aFilm({ spacing: { rowMm: 0.1, columnMm: 0.1 } }), view, 160);

    // 0.5 px per column and 0.1 mm per column make 5 px per mm
    expect(bar).toEqual({ lengthOnScreen: 100, text: '20 mm at detector' });
  });

  it('says where its millimetres come from', () => {
    const unit = { word: 'mm (calibrated: coin 23.25 mm)', isMillimetres: true };

    expect(scaleBar(aFilm({ unit }), view, 160).text).toBe('20 mm (calibrated: coin 23.25 mm)');
  });

  it('counts pixels on a film without millimetres', () => {
    const film = aFilm({ spacing: null, unit: { word: 'px', isMillimetres: false } });

    expect(scaleBar(film, view, 160)).toEqual({ lengthOnScreen: 100, text: '200 px · uncalibrated' });
  });

  it('does not turn a known spacing into millimetres when the unit is pixels', () => {
    expect(scaleBar(aFilm({ unit: { word: 'px', isMillimetres: false } }), view, 160).text).toContain('uncalibrated');
  });

  it.each([
    { perMm: 900, text: '0.1 mm at detector' },
    { perMm: 20, text: '5 mm at detector' },
    { perMm: 0.7, text: '200 mm at detector' },
  ])('finds a round length at $perMm screen pixels a millimetre', ({ perMm, text }) => {
    expect(scaleBar(aFilm(), { ...view, scale: perMm / 10 }, 160).text).toBe(text);
  });
});
