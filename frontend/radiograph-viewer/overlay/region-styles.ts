import { css } from 'lit';

/** Regions of a scoring protocol. */
export const regionStyles = css`
  path.region {
    fill: none;
    stroke: #c9a4ff;
    stroke-width: 1px;
    stroke-dasharray: 8 3;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    opacity: 0.85;
  }
  path.region.selected {
    stroke-width: 1.75px;
    stroke-dasharray: none;
    opacity: 1;
  }
  text.region {
    fill: #d9c2ff;
    font-size: 11px;
    text-anchor: middle;
    paint-order: stroke;
    stroke: rgb(0 0 0 / 70%);
    stroke-width: 2.5px;
  }
`;
