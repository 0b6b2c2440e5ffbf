import { html, nothing, type TemplateResult } from 'lit';
import { countVerdicts, isSettled, progress, shownPath, VERDICT_WORDS, type FileLine, type Verdict } from './verdict';

export interface PanelActions {
  cancel(): void;
  close(): void;
}

/** The panel at the foot of the screen: overall progress, counts, and a line for every file. */
export function receiptPanel(lines: readonly FileLine[], actions: PanelActions): TemplateResult {
  const settled = isSettled(lines);
  const percent = Math.floor(progress(lines) * 100);
  return html`<section class="panel" aria-label="Import">
    <header>
      <strong>${settled ? 'Import finished' : 'Importing'}</strong>
      <span class="share">${settled ? summary(lines) : `${String(percent)} % of ${files(lines.length)}`}</span>
      ${
        settled
          ? html`<button
              type="button"
              @click=${() => {
                actions.close();
              }}
            >
              Close
            </button>`
          : html`<button
              type="button"
              @click=${() => {
                actions.cancel();
              }}
            >
              Cancel
            </button>`
      }
    </header>
    ${settled ? nothing : html`<progress max="100" .value=${percent} aria-label="Overall progress"></progress>`}
    <ol>
      ${lines.map(fileLine)}
    </ol>
  </section>`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${String(count)} files`;
}

function summary(lines: readonly FileLine[]): string {
  const counts = [...countVerdicts(lines)].map(([kind, n]) => `${String(n)} ${VERDICT_WORDS[kind].toLowerCase()}`);
  const cancelled = lines.filter(({ state }) => state.step === 'cancelled').length;
  return [...counts, ...(cancelled > 0 ? [`${String(cancelled)} cancelled`] : [])].join(', ');
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
