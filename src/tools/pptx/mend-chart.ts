/** A chart with the two axes that it has, labels that stay on one line, and the deck's language. */
export function mendChart(xml: string, lang: string): string {
  return xml
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    .replace(/(<c:date1904 val="0"\/>)/, `$1<c:lang val="${lang}"/>`)
    .replace(/<c:dLbls>.*?<\/c:dLbls>/gs, labels => labels.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>'))
    .replaceAll('lang="en-US"', `lang="${lang}"`);
}
