import { css } from 'lit';

/** The bar below a proposed contour. */
export const proposalStyles = css`
  .proposal {
    position: absolute;
    bottom: 56px;
    left: 50%;
    translate: -50% 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 10px;
    width: max-content;
    max-width: calc(100% - 48px);
    padding: 8px 10px 8px 16px;
    border: 1px solid color-mix(in srgb, var(--accent) 45%, transparent);
    border-radius: 10px;
    background: var(--plate);
    font-size: 13px;
  }
  .proposal.doubtful {
    border-color: var(--warning);
  }
  .proposal.doubtful p {
    color: var(--warning);
  }
  .proposal p {
    margin: 0;
  }
  .proposal button {
    flex: none;
    min-height: 32px;
    padding: 0 12px;
  }
  .proposal button.take {
    background: var(--accent);
    color: #08110f;
  }
  .proposal button:disabled {
    opacity: 0.5;
  }
  .proposal input {
    width: 11em;
    min-height: 32px;
    margin-left: 8px;
    padding: 0 8px;
    border: 1px solid var(--quiet);
    border-radius: 6px;
    background: #0b0e11;
    color: var(--ink);
    font: inherit;
  }
  .proposal input[aria-invalid] {
    border-color: var(--warning);
  }
  .brush {
    fill: none;
    stroke: #fff;
    stroke-width: 1px;
    filter: drop-shadow(0 0 1px #000);
  }
  @media (pointer: coarse) {
    .proposal button {
      min-height: 44px;
    }
  }
  .click {
    fill: none;
    stroke: var(--unsaved);
    stroke-width: 1.5px;
  }
`;
