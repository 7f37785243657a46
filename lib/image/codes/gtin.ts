/** Numbers of trade items (GS1 General Specifications): 8, 12, 13 or 14 digits, the last one a check digit. */

/** Prefixes that a shop, a laboratory or a hospital gives out itself, for whatever it likes. */
const OWN_USE = /^(?:02|04|2)/;
const OWN_USE_SHORT = /^[02]/;
/** Medicines sold in France (CIP 13). */
const FRENCH_MEDICINE = '3400';

/** Whether the digits are the number of a product that is sold, with a right check digit. */
export function isProductNumber(digits: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || !isChecked(digits)) return false;
  return digits.length === 8 ? !OWN_USE_SHORT.test(digits) : !OWN_USE.test(thirteen(digits));
}

export function isMedicine(digits: string): boolean {
  return thirteen(digits).startsWith(FRENCH_MEDICINE);
}

/** The number without the digit that tells how many are packed together. */
function thirteen(digits: string): string {
  return digits.padStart(14, '0').slice(1);
}

/** Weights 3 and 1 in turn from the right, sum a multiple of ten. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}
