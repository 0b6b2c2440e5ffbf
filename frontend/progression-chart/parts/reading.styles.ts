import { css } from 'lit';

/** The read-out beside the chart and the tables under it. */
export const readingStyles = css`
  .read-out {
    border: 1px solid var(--ct-line, #dde5ea);
    border-radius: var(--ct-radius, 10px);
    background: var(--ct-paper, #fff);
    padding: 12px 14px;
    overflow: auto;
    box-sizing: border-box;
  }
  .read-out header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    font-size: 15px;
  }
  .read-out header span {
    font-size: 11px;
    color: var(--ct-accent-strong, #0b5a54);
    font-weight: 600;
  }
  .read-out h4 {
    margin: 9px 0 1px;
    font-size: 11px;
    font-weight: 600;
    color: var(--ct-ink-3, #5c6d79);
  }
  .read-out ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .read-out li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 8px;
    padding: 2px 0;
    font-size: 12.5px;
  }
  .read-out li.picked {
    background: var(--ct-accent-soft, #e2f3f1);
    border-radius: 4px;
  }
  .read-out .old .value,
  .read-out .old .label {
    color: var(--ct-ink-3, #5c6d79);
  }
  .read-out .label .glyph {
    display: inline-block;
    width: 15px;
  }
  .read-out .value {
    font-weight: 600;
    white-space: nowrap;
  }
  .read-out .detail {
    grid-column: 1 / -1;
    color: var(--ct-ink-3, #5c6d79);
    font-size: 11px;
    line-height: 1.3;
  }
  .read-out .detail:empty {
    display: none;
  }
  .open {
    border: 0;
    padding: 0;
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: #b9c8d1;
    text-underline-offset: 3px;
  }
  .open:hover {
    color: var(--ct-accent-strong, #0b5a54);
    text-decoration-color: currentcolor;
  }
  .tables {
    display: grid;
    gap: 20px;
    margin-top: 16px;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 12.5px;
    background: #fff;
  }
  caption {
    text-align: left;
    font-weight: 600;
    padding-bottom: 6px;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 6px 14px 6px 0;
    border-bottom: 1px solid var(--ct-line-2, #eaf0f3);
    font-weight: 400;
  }
  thead th {
    color: var(--ct-ink-2, #4b5d69);
    font-size: 11.5px;
  }
  small {
    display: block;
    color: var(--ct-ink-3, #5c6d79);
    font-size: 11px;
  }
`;
