import { css } from 'lit';

/** A sheet of paper in a dark room. */
export const keySheetStyles = css`
  dialog {
    width: min(1080px, 94vw);
    max-height: 90vh;
    padding: 0 28px 24px;
    overflow: auto;
    border: 1px solid #2a343e;
    border-radius: 14px;
    background: #151b21;
    color: var(--ink, #dbe3ea);
    font: 13px/1.45 var(--ct-font, system-ui, sans-serif);
    box-shadow: 0 16px 60px rgb(0 0 0 / 70%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  header {
    position: sticky;
    top: 0;
    display: flex;
    align-items: center;
    gap: 24px;
    padding: 16px 0 10px;
    background: #151b21;
  }
  h2 {
    flex: 1;
    margin: 0;
    font-size: 18px;
    font-weight: 600;
  }
  h3 {
    margin: 0 0 6px;
    color: #93a1ae;
    font-size: 12px;
    font-weight: 600;
  }
  p {
    min-height: 20px;
    margin: 0 0 14px;
    color: #a9b6c2;
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    color: #a9b6c2;
  }
  select {
    min-height: 34px;
    padding: 0 8px;
    border: 1px solid #3a4650;
    border-radius: 8px;
    background: #1d252d;
    color: inherit;
    font: inherit;
  }
  .groups {
    columns: 3 260px;
    column-gap: 32px;
  }
  section {
    margin-bottom: 18px;
    break-inside: avoid-column;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 2px 0;
  }
  dt {
    flex: none;
    width: 120px;
    text-align: right;
  }
  dd {
    margin: 0;
  }
  button {
    min-height: 26px;
    line-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  select:focus-visible {
    outline: 2px solid #4fd1c5;
    outline-offset: 1px;
  }
  .close {
    width: 36px;
    min-height: 36px;
  }
  .close:hover {
    background: #1d252d;
  }
  kbd {
    padding: 2px 7px;
    border: 1px solid #46535f;
    border-radius: 5px;
    background: #1d252d;
    font: inherit;
    font-size: 12px;
    white-space: nowrap;
  }
  dt button {
    display: inline-flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 2px 4px;
    max-width: 100%;
  }
  button:hover kbd,
  button[aria-pressed='true'] kbd {
    border-color: #4fd1c5;
    color: #4fd1c5;
  }
  .clash dd,
  em {
    color: #ffb454;
    font-style: normal;
  }
`;
