import { InputPulse } from './input-pulse';

const EVERY = 5000;
const INPUTS = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/** Hears that somebody is at work on the page and tells it with `reader-input`; the server keeps the time. */
export class ReadingClock extends HTMLElement {
  private readonly pulse = new InputPulse(EVERY);

  private readonly heard = (): void => {
    if (document.visibilityState === 'visible' && this.pulse.input(performance.now())) {
      this.dispatchEvent(new CustomEvent('reader-input'));
    }
  };

  connectedCallback(): void {
    INPUTS.forEach((input) => {
      window.addEventListener(input, this.heard, { passive: true, capture: true });
    });
  }

  disconnectedCallback(): void {
    INPUTS.forEach((input) => {
      window.removeEventListener(input, this.heard, { capture: true });
    });
  }
}

customElements.define('reading-clock', ReadingClock);
