import type { Point } from './corners';
import { isMedicine, isProductNumber } from './gtin';

/** A code as the reader saw it. */
export interface SeenCode {
  /** The reader's name for its kind: `QRCode`, `Code128`, `EAN13`. */
  readonly format: string;
  /** Whether the payload follows GS1's rules; the text then has its application identifiers in brackets. */
  readonly gs1: boolean;
  /** Empty when it could not be decoded. */
  readonly text: string;
  readonly corners: readonly Point[];
}

/** Kinds whose payload is a trade item's number and nothing else. */
const PRODUCT_FORMATS =
  /^(?:EAN(?:UPC|13|8)|ISBN|UPC[AE]|ITF(?:14)?|DataBar(?:Omni|Stk|StkOmni|Ltd)?|PZN|Code32)$/;
/** National numbers of medicines in Germany and Italy, with check digits of their own. */
const NATIONAL_FORMATS = /^(?:PZN|Code32)$/;

/**
 * Application identifiers that say which product a pack holds, and nothing about its user (GS1 General Specifications,
 * section 3): number, lot, dates, variant, count, measures, origin, national reimbursement numbers.
 */
const OF_PRODUCT = /^(?:0[12]|1[0-7]|20|22|24[0-3]|30|37|3[1-6]\d\d|42[2-7]|7003|71\d)$/;
const SERIAL = '21';
const NUMBERS = ['01', '02'];

/**
 * Whether a code only says which product this is: it stands on every pack of its kind. A serial number is harmless on a
 * box of medicine, which any pharmacy sells; on a device it may be an implant's, which leads to one person.
 */
export function tellsOnlyProduct({ format, gs1, text }: SeenCode): boolean {
  if (gs1) return isProductLabel(elementsOf(text));
  if (NATIONAL_FORMATS.test(format)) return true;
  const number = text.replace(/^\(01\)/, '');
  // Bars of this kind carry whatever number one likes; only a pack's has fourteen digits.
  if (format.startsWith('ITF') && number.length !== 14) return false;
  return PRODUCT_FORMATS.test(format) && isProductNumber(number);
}

function isProductLabel(elements: readonly (readonly [identifier: string, value: string])[]): boolean {
  const numbers = elements.filter(([identifier]) => NUMBERS.includes(identifier)).map(([, value]) => value);
  const others = elements.filter(([identifier]) => !OF_PRODUCT.test(identifier));
  return (
    numbers.length > 0 &&
    numbers.every(isProductNumber) &&
    others.every(([identifier]) => identifier === SERIAL && numbers.every(isMedicine))
  );
}

/** "(01)03400930000014(17)281231" → its identifiers and their values. */
function elementsOf(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/\((\d{2,4})\)([^(]*)/g)].map(([, identifier = '', value = '']) => [
    identifier,
    value.trim(),
  ]);
}
