import type { Page } from 'playwright';
import { propertiesOf } from '../in-page';
import { mendPdf } from './ua-mend';

/** Prints a paper view: tagged, bookmarked, with its properties, mended toward PDF/UA-1. */
export async function printPdf(page: Page): Promise<Uint8Array> {
  const meta = await page.evaluate(propertiesOf);
  const raw = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  return mendPdf(raw, meta);
}
