const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** An amount with about three significant digits and thin spaces between thousands, such as `1 240` or `36.4`. */
export function amountWords(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u2009');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** A tick's amount, without needless decimals. */
export const tickWords = (value: number): string =>
  String(Number(value.toPrecision(6))).replace(/^(\d{4,})$/, (digits) => amountWords(Number(digits)));

const partsOf = (date: string): { year: string; month: string; day: number } => {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: Number(day) };
};

/** A day as clinicians write it: `9 Mar 2025`. */
export function dayWords(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${month} ${year}`;
}

/** How long before: `same day`, `12 days`, `5 months`, `3 years`. */
export function ageWords(days: number): string {
  if (days === 0) {
    return 'same day';
  }
  const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (days < 61) {
    return counted(days, 'day');
  }
  return days < 730 ? counted(Math.round(days / 30.44), 'month') : counted(Math.round(days / 365.25), 'year');
}
