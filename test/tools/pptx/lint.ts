import { posix } from 'node:path';
import JSZip from 'jszip';

/**
 * What Microsoft's OpenXmlValidator does not see: parts that are missing or shared, ids that meet, slides without a
 * title, pictures without alt text, uneven tables, empty chart values. Returns a sentence for each hit.
 */
export async function lint(file: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(file);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, /\.(xml|rels)$/.test(name) ? await entry.async('string') : '');
  }
  return [
    ...lintContentTypes(parts),
    ...lintRelations(parts),
    ...of(parts, /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/).flatMap(lintShapes),
    ...of(parts, /^ppt\/slides\/slide\d+\.xml$/).flatMap(part => lintSlide(part, parts)),
    ...of(parts, /^ppt\/notesSlides\/[^/]+\.xml$/).flatMap(lintNotes),
    ...of(parts, /^ppt\/charts\/chart\d+\.xml$/).flatMap(lintChart),
  ];
}

type Parts = ReadonlyMap<string, string>;
type Part = readonly [name: string, xml: string];

const of = (parts: Parts, names: RegExp): Part[] => [...parts].filter(([name]) => names.test(name));
const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(match => match[1] ?? match[0]);
const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

function lintContentTypes(parts: Parts): string[] {
  const xml = parts.get('[Content_Types].xml') ?? '';
  const absent = all(xml, /PartName="\/([^"]+)"/g).filter(part => !parts.has(part));
  const unused = all(xml, /Extension="([^"]+)"/g).filter(
    ext => ![...parts.keys()].some(p => p.endsWith(`.${ext}`)),
  );
  return [
    ...absent.map(part => `content types: no part ${part}`),
    ...unused.map(ext => `content types: unused extension ${ext}`),
    ...(xml.includes('image/jpg') ? ['content types: image/jpg'] : []),
  ];
}

function lintRelations(parts: Parts): string[] {
  const themes: string[] = [];
  const dangling = of(parts, /\.rels$/).flatMap(([name, xml]) => {
    const folder = posix.dirname(posix.dirname(name));
    const targets = all(xml, /<Relationship [^>]*>/g)
      .filter(relation => !relation.includes('TargetMode="External"'))
      .map(relation => all(relation, /Target="([^"]+)"/g)[0] ?? '')
      .map(target => posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
    if (/Masters\//.test(name)) themes.push(...targets.filter(target => target.includes('/theme/')));
    return targets.filter(target => !parts.has(target)).map(target => `${name}: dangling ${target}`);
  });
  return [...dangling, ...twice(themes).map(theme => `${theme}: shared by two masters`)];
}

function lintShapes([name, xml]: Part): string[] {
  const ids = all(xml, /<p:cNvPr id="(\d+)"/g);
  const unnamed = all(xml, /(<p:cNvPr [^>]*>)/g)
    .slice(1)
    .filter(shape => !/name="[^"]+"/.test(shape));
  const titles = all(xml, /<p:ph type="(title|ctrTitle)"/g).length;
  const lateProperties = all(xml, /<a:p>(.*?)<\/a:p>/gs).filter(p => p.lastIndexOf('<a:pPr') > 0);
  return [
    ...twice(ids).map(id => `${name}: id ${id} twice`),
    ...unnamed.map(shape => `${name}: unnamed shape ${shape}`),
    ...(titles === 1 ? [] : [`${name}: ${titles} titles`]),
    ...lateProperties.map(() => `${name}: paragraph properties after a run`),
    ...(/<a:t>(null|undefined|NaN)<\/a:t>/.test(xml) ? [`${name}: a text that is no text`] : []),
  ];
}

function lintSlide([name, xml]: Part, parts: Parts): string[] {
  const relations = parts.get(name.replace('slides/', 'slides/_rels/').concat('.rels')) ?? '';
  const layout = parts.get(`ppt/slideLayouts/${all(relations, /slideLayouts\/([^"]+)"/g)[0]}`) ?? '';
  const strangers = all(xml, /<p:ph ([^>]*)\/>/g).filter(ph => !layout.includes(`<p:ph ${ph}/>`));
  return [
    ...strangers.map(ph => `${name}: placeholder ${ph} not in its layout`),
    ...lintAlt(name, xml),
    ...lintTables(name, xml),
  ];
}

function lintAlt(name: string, xml: string): string[] {
  return all(xml, /<p:(?:pic|graphicFrame)>.*?(<p:cNvPr [^>]*>)/gs).flatMap(shape => {
    const alt = /descr="([^"]*)"/.exec(shape)?.[1] ?? '';
    if (alt.trim() === '') return [`${name}: no alt text: ${shape}`];
    return /\.(png|jpe?g|svg)$/i.test(alt) ? [`${name}: a file name for alt text: ${alt}`] : [];
  });
}

function lintTables(name: string, xml: string): string[] {
  return all(xml, /<a:tbl>(.*?)<\/a:tbl>/gs).flatMap(table => {
    const columns = all(table, /<a:gridCol /g).length;
    const rows = all(table, /<a:tr [^>]*>(.*?)<\/a:tr>/gs);
    const uneven = rows.filter(row => all(row, /<a:tc[ >]/g).length !== columns);
    return uneven.map(() => `${name}: a table row that is not ${columns} cells`);
  });
}

function lintNotes([name, xml]: Part): string[] {
  const body = /<p:ph type="body".*?<\/p:txBody>/s.exec(xml)?.[0] ?? '';
  const texts = all(body, /<a:t>([^<]*)<\/a:t>/g);
  return [
    ...(texts.every(text => text.trim() === '') ? [`${name}: empty`] : []),
    ...(texts.some(text => /[\r\n]/.test(text)) ? [`${name}: a line break inside a run`] : []),
  ];
}

function lintChart([name, xml]: Part): string[] {
  const axes = all(xml, /<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"/g);
  const lost = all(xml, /<c:axId val="(\d+)"\/>/g).filter(id => !axes.includes(id));
  return [
    ...lost.map(id => `${name}: no axis ${id}`),
    ...(/<c:v>\s*<\/c:v>/.test(xml) ? [`${name}: an empty value`] : []),
  ];
}
