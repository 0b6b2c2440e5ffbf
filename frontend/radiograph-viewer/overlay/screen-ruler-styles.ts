import { css } from 'lit';

/** A sheet of paper in a dark room, as wide as the bar may become. */
export const screenRulerStyles = css`
  dialog {
    width: 90vw;
    max-width: none;
    box-sizing: border-box;
    padding: 20px 28px 22px;
    border: 1px solid #2a343e;
    border-radius: 14px;
    background: #151b21;
    color: var(--ink, #dbe3ea);
    font: 14px/1.5 var(--ct-font, system-ui, sans-serif);
    box-shadow: 0 16px 60px rgb(0 0 0 / 70%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  h2 {
    margin: 0 0 6px;
    font-size: 18px;
    font-weight: 600;
  }
  p {
    max-width: 74ch;
    margin: 0 0 12px;
    color: #a9b6c2;
  }
  .small {
    margin: 14px 0 0;
    font-size: 12px;
  }
  .things {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-bottom: 16px;
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    cursor: pointer;
  }
  input {
    accent-color: #4fd1c5;
  }
  .bar {
    position: relative;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    height: 92px;
    border: solid #4fd1c5;
    border-width: 0 2px;
    background: #1d3a3b;
    color: #dbe3ea;
    font-weight: 600;
    cursor: ew-resize;
    touch-action: none;
    user-select: none;
  }
  .bar::after {
    content: '';
    position: absolute;
    top: 0;
    right: -24px;
    width: 44px;
    height: 100%;
    background: linear-gradient(#4fd1c5 0 0) center / 6px 40px no-repeat;
  }
  .bar:focus-visible,
  button:focus-visible,
  input:focus-visible {
    outline: 2px solid #4fd1c5;
    outline-offset: 3px;
  }
  footer {
    display: flex;
    justify-content: flex-end;
    gap: 10px;
    margin-top: 16px;
  }
  button {
    min-height: 38px;
    padding: 0 18px;
    border: 1px solid #4fd1c5;
    border-radius: 8px;
    background: #4fd1c5;
    color: #0b0e11;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.quiet {
    background: none;
    color: inherit;
    border-color: #46535f;
  }
`;
