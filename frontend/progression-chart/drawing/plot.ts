import type { EChartsType } from 'echarts/core';
import type { EChartsOption } from 'echarts';
import type { TimeWindow } from '../scales/time';
import { init } from './echarts';

/** A sighting's point that was clicked. */
export interface OpenedPoint {
  radiographId: string;
  sightingId: string;
}

export interface PlotEvents {
  zoomed: (window: TimeWindow) => void;
  opened: (point: OpenedPoint) => void;
}

/** The drawn chart: the one place that talks to ECharts. */
export class Plot {
  private readonly chart: EChartsType;

  constructor(host: HTMLElement, events: PlotEvents) {
    this.chart = init(host, undefined, { renderer: 'svg' });
    this.chart.on('datazoom', () => {
      events.zoomed(this.window());
    });
    this.chart.on('click', (click) => {
      const point = openedBy(click.data);
      if (point !== null) {
        events.opened(point);
      }
    });
  }

  draw(drawing: EChartsOption): void {
    this.chart.resize();
    this.chart.setOption(drawing, { notMerge: true });
  }

  zoomTo(window: TimeWindow): void {
    this.chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, startValue: window.from, endValue: window.to });
  }

  dispose(): void {
    this.chart.dispose();
  }

  private window(): TimeWindow {
    const zoom = (this.chart.getOption() as { dataZoom: { startValue: number; endValue: number }[] }).dataZoom[0];
    return { from: zoom?.startValue ?? 0, to: zoom?.endValue ?? 0 };
  }
}

function openedBy(data: unknown): OpenedPoint | null {
  const point = (data as { opens?: OpenedPoint } | null)?.opens;
  return point ?? null;
}
