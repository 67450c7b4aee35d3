/** A chart with the two axes that it has, and the deck's language. */
export function mendChart(xml: string, lang: string): string {
  return xml
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    .replace(/(<c:date1904 val="0"\/>)/, `$1<c:lang val="${lang}"/>`)
    .replaceAll('lang="en-US"', `lang="${lang}"`);
}
