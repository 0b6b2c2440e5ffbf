import { html, nothing, type TemplateResult } from 'lit';
import { paceWords } from './pace';
import type { Standing } from './upload-queue';
import { shownPath, VERDICT_WORDS, type FileLine, type Verdict } from './verdict';

export interface PanelActions {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** The panel at the foot of the screen: overall progress, counts, and lines for the files that matter now. */
export function receiptPanel(
  standing: Standing,
  lines: readonly FileLine[],
  receipt: string,
  actions: PanelActions,
): TemplateResult {
  const percent = Math.floor(standing.share * 100);
  const more = standing.files - lines.length;
  return html`<section class="panel" aria-label="Import">
    <header>
      <strong>${title(standing)}</strong>
      <span class="share">${standing.settled ? summary(standing) : underWay(standing, percent)}</span>
      ${standing.settled ? button('Close', actions.close) : running(standing, actions)}
    </header>
    ${standing.settled ? nothing : html`<progress max="100" .value=${percent} aria-label="Overall progress"></progress>`}
    <ol>
      ${lines.map(fileLine)}
    </ol>
    ${
      standing.settled && more > 0
        ? html`<p class="more">${files(more)} more: <a href=${receipt} router-link>the whole receipt</a></p>`
        : nothing
    }
  </section>`;
}

function title(standing: Standing): string {
  return standing.settled ? 'Import finished' : standing.paused ? 'Paused' : 'Importing';
}

function running(standing: Standing, actions: PanelActions): TemplateResult {
  return html`${standing.paused ? button('Go on', actions.resume) : button('Pause', actions.pause)}
  ${button('Cancel', actions.cancel)}`;
}

function button(words: string, act: () => void): TemplateResult {
  return html`<button
    type="button"
    @click=${() => {
      act();
    }}
  >
    ${words}
  </button>`;
}

function underWay(standing: Standing, percent: number): string {
  return `${String(percent)} % of ${files(standing.files)} · ${paceWords(standing.pace)}`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count.toLocaleString('en')} files`;
}

function summary({ counts, cancelled }: Standing): string {
  const words = [...counts].map(([kind, n]) => `${n.toLocaleString('en')} ${VERDICT_WORDS[kind].toLowerCase()}`);
  return [...words, ...(cancelled > 0 ? [`${cancelled.toLocaleString('en')} cancelled`] : [])].join(', ');
}

function fileLine({ path, bytes, state }: FileLine): TemplateResult | TemplateResult[] {
  switch (state.step) {
    case 'judged':
      return state.verdicts.map((verdict) => judged(path, verdict));
    case 'failed':
      return row(path, 'refused', 'Not sent', state.sentence);
    case 'sending':
      return row(path, 'busy', `${String(Math.floor((100 * state.sentBytes) / Math.max(bytes, 1)))} %`, '');
    case 'judging':
      return row(path, 'busy', 'Checking', '');
    case 'cancelled':
      return row(path, 'idle', 'Cancelled', '');
    case 'waiting':
      return row(path, 'idle', 'Waiting', '');
  }
}

function judged(path: string, verdict: Verdict): TemplateResult {
  return row(shownPath(path, verdict), verdict.kind, VERDICT_WORDS[verdict.kind], verdict.sentence);
}

function row(path: string, kind: string, word: string, sentence: string): TemplateResult {
  return html`<li>
    <span class="path" title=${path}>${path}</span>
    <span class="word ${kind}">${word}</span>
    ${sentence ? html`<span class="sentence">${sentence}</span>` : nothing}
  </li>`;
}
