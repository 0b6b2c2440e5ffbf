import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { adviceOn } from '../model/proposal';
import type { Sketch, Tool } from '../tools/tool';

/** What the reader can do with a proposed contour, for hands without a keyboard too. */
export function proposalBar(sketch: Sketch | undefined, tool: Tool): TemplateResult | typeof nothing {
  if (sketch?.kind !== 'proposal') {
    return nothing;
  }
  const { proposal, state } = sketch;
  const doubtful = state === 'unreachable' || (proposal !== undefined && proposal.doubt !== 'none');
  const asking = state === 'asking';
  return html`<div class="proposal ${doubtful ? 'doubtful' : ''}" role="status" aria-busy=${asking}>
    <p>${words(sketch)}</p>
    ${proposal?.outline ? choices(tool, doubtful, asking) : nothing}
  </div>`;
}

function words({ proposal, state }: Extract<Sketch, { kind: 'proposal' }>): string {
  if (state === 'unreachable') {
    return 'The server could not be asked for a contour. Try again, or draw it freehand (F).';
  }
  return proposal ? adviceOn(proposal) : 'Looking for the edge …';
}

/** What is on the screen cannot be taken while another width is being asked for. */
function choices(tool: Tool, doubtful: boolean, asking: boolean): TemplateResult {
  return html`<button aria-label="Narrower" @click=${() => tool.widen?.(-1)}>−</button>
    <button aria-label="Wider" @click=${() => tool.widen?.(1)}>+</button>
    <button class="take" ?disabled=${asking} @click=${() => tool.finish?.()}>
      ${doubtful ? 'Take it all the same' : 'Take it'}
    </button>
    <button @click=${() => tool.cancel()}>Give up</button>`;
}
