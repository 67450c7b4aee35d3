import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';

// pdf-lib's own typed lookups throw on an entry of another type; a check has to read broken files too.
const at = (dict: PDFDict | undefined, key: string): PDFObject | undefined => dict?.lookup(PDFName.of(key));

/** The entry as it stands in the file: a reference is not followed. */
export function rawAt(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.get(PDFName.of(key));
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = at(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** An array's items as they stand in the file; one object alone counts as an array of one. */
export function itemsAt(dict: PDFDict | undefined, key: string): PDFObject[] {
  const value = at(dict, key);
  if (!dict || value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [rawAt(dict, key) ?? value];
}

export function dictsAt(dict: PDFDict | undefined, key: string): PDFDict[] {
  return itemsAt(dict, key)
    .map(item => dict?.context.lookup(item))
    .filter(item => item instanceof PDFDict);
}

export function numbersAt(dict: PDFDict | undefined, key: string): number[] {
  return itemsAt(dict, key)
    .map(item => dict?.context.lookup(item))
    .filter(item => item instanceof PDFNumber)
    .map(item => item.asNumber());
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = at(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const value = at(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = at(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  const value = at(dict, key);
  return value instanceof PDFBool && value.asBoolean();
}
