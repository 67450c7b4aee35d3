const BODY = /(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>)(.*?)(<\/p:txBody>)/s;

/** Whether nobody wrote a word on this notes page. */
export function isEmptyNotes(xml: string): boolean {
  return !/<a:t>[^<]*\S[^<]*<\/a:t>/.test(BODY.exec(xml)?.[2] ?? '');
}

/** Notes as a paragraph each, where PptxGenJS leaves the line breaks inside of one run; in the deck's language. */
export function mendNotes(xml: string, lang: string): string {
  return xml
    .replace(BODY, (_, head: string, body: string, foot: string) => head + paragraphs(body) + foot)
    .replaceAll('lang="en-US"', `lang="${lang}"`);
}

/** The master's body holds sample paragraphs with levels of their own: only a body of one run is cut. */
function paragraphs(body: string): string {
  const text = /^<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>$/.exec(
    body,
  )?.[1];
  if (text === undefined) return body;
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  return lines.map(line => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${line}</a:t></a:r></a:p>`).join('');
}
