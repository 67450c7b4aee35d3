/** What the XMP packet says; an absent or empty value leaves its property out. */
interface XmpFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As in the information dictionary: the two must agree. */
  readonly keywords: string;
  readonly lang: string;
  readonly creator: string;
  readonly producer: string;
  readonly created: Date;
  readonly modified: Date;
  /** Whether the document claims PDF/UA-1. */
  readonly claimsUa: boolean;
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
].join(' ');

/** The XMP packet for a document's metadata stream, to be written as UTF-8. */
export function xmpPacket(facts: XmpFacts): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${NAMESPACES}>`,
    facts.claimsUa ? '<pdfuaid:part>1</pdfuaid:part>' : '',
    property('dc:title', facts.title, inDefaultLanguage),
    property('dc:creator', facts.author, text => list('Seq', text)),
    property('dc:description', facts.subject, inDefaultLanguage),
    property('dc:language', facts.lang, text => list('Bag', text)),
    property('pdf:Keywords', facts.keywords),
    property('pdf:Producer', facts.producer),
    property('xmp:CreatorTool', facts.creator),
    property('xmp:CreateDate', isoSeconds(facts.created)),
    property('xmp:ModifyDate', isoSeconds(facts.modified)),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ]
    .filter(Boolean)
    .join('\n');
}

function property(name: string, text: string, wrap = (escaped: string) => escaped): string {
  return text ? `<${name}>${wrap(escapeXml(text))}</${name}>` : '';
}

const list = (kind: 'Bag' | 'Seq', text: string) => `<rdf:${kind}><rdf:li>${text}</rdf:li></rdf:${kind}>`;

const inDefaultLanguage = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  // XML 1.0 has no way to write control characters: they are left out.
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>]/g, character => ENTITIES[character] ?? character);
}

const isoSeconds = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;
