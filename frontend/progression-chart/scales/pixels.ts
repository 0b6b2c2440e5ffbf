import { GUTTER, MARGIN } from '../layout';
import type { TimeWindow } from './time';

/** Width of the time axis, in pixels, in a plot of this width. */
export const axisWidth = (plot: number): number => Math.max(1, plot - GUTTER - MARGIN);

/** Distance of a time from the plot's left edge, in pixels. */
export const pixelAt = (time: number, window: TimeWindow, plot: number): number =>
  GUTTER + ((time - window.from) / (window.to - window.from)) * axisWidth(plot);

/** The time at a distance from the plot's left edge, in pixels. */
export const timeAt = (pixel: number, window: TimeWindow, plot: number): number =>
  window.from + ((pixel - GUTTER) / axisWidth(plot)) * (window.to - window.from);
