import { html, type TemplateResult } from 'lit';
import type { SiteGroup, Identity } from '../lanes/identities';
import { isAbnormal, labKey } from '../lanes/lab-panels';
import type { LabSeries } from '../model';

/** Deposits as chips by site; a site's chip shows or hides all of its deposits. */
export function depositChips(
  groups: readonly SiteGroup[],
  looks: ReadonlyMap<string, Identity>,
  hidden: ReadonlySet<string>,
  toggle: (ids: string[]) => void,
): TemplateResult[] {
  return groups.map(
    (group) =>
      html`<span class="group" role="group" aria-label=${group.site}>
        <button
          class="chip site"
          style="--colour:${group.colour}"
          aria-pressed=${group.deposits.some((deposit) => !hidden.has(deposit.id))}
          title="Show or hide all of ${group.site}"
          @click=${() => {
            toggle(group.deposits.map((deposit) => deposit.id));
          }}
        >
          ${group.site}
        </button>
        ${group.deposits.map(
          (deposit) =>
            html`<button
              class="chip"
              style="--colour:${group.colour}"
              aria-pressed=${!hidden.has(deposit.id)}
              title="Show or hide ${deposit.label}"
              @click=${() => {
                toggle([deposit.id]);
              }}
            >
              <span class="glyph" aria-hidden="true">${looks.get(deposit.id)?.glyph ?? ''}</span>${deposit.label}
            </button>`,
        )}
      </span>`,
  );
}

/** Analytes as chips; those with values outside their range carry a sign. */
export function labChips(
  labs: readonly LabSeries[],
  chosen: readonly string[],
  toggle: (key: string) => void,
): TemplateResult[] {
  const twice = (lab: LabSeries): boolean => labs.filter((other) => other.name === lab.name).length > 1;
  return labs.map(
    (lab) =>
      html`<button
        class="chip lab"
        aria-pressed=${chosen.includes(labKey(lab))}
        title=${isAbnormal(lab) ? `${lab.name}: has values outside their range` : lab.name}
        @click=${() => {
          toggle(labKey(lab));
        }}
      >
        ${twice(lab) ? `${lab.name} (${lab.unit === '' ? 'in words' : lab.unit})` : lab.name}${isAbnormal(lab) ? html`<span class="flag" aria-hidden="true">▲</span>` : ''}
      </button>`,
  );
}
