import type { DepositSeries } from '../model';
import { depositGlyph, depositSymbol, siteColour } from '../palette';

/** How a deposit is told apart: the colour is its site's, the symbol its own within the site. */
export interface Identity {
  colour: string;
  symbol: string;
  glyph: string;
}

export interface SiteGroup {
  site: string;
  colour: string;
  deposits: DepositSeries[];
}

/** The deposits by site, sites in the order in which they first appear. */
export function bySite(deposits: readonly DepositSeries[]): SiteGroup[] {
  const sites = [...new Set(deposits.map((deposit) => deposit.site))];
  return sites.map((site, index) => ({
    site,
    colour: siteColour(index),
    deposits: deposits.filter((deposit) => deposit.site === site),
  }));
}

/** The look of every deposit by its id; it does not change when others are hidden. */
export function identities(deposits: readonly DepositSeries[]): Map<string, Identity> {
  return new Map(
    bySite(deposits).flatMap((group) =>
      group.deposits.map((deposit, index): [string, Identity] => [
        deposit.id,
        { colour: group.colour, symbol: depositSymbol(index), glyph: depositGlyph(index) },
      ]),
    ),
  );
}
