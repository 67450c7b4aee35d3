import type { Report } from './findings';
import type { StructNode } from './tagged-document';

const LIST_PARTS = new Set(['L', 'LI', 'Caption']);
const ITEM_PARTS = new Set(['Lbl', 'LBody']);

/** The rules for a list, a list item and its body. */
export function checkListNode({ type, parentType, childTypes, where }: StructNode, report: Report): void {
  const strangers = (parts: Set<string>) => childTypes.filter(child => !parts.has(child));
  if (type === 'L' && strangers(LIST_PARTS).length > 0)
    report('7.2-19', `a list holds ${strangers(LIST_PARTS).join(', ')}, ${where}`);
  if (type === 'LBody' && parentType !== 'LI') report('7.2-18', `a list body in ${parentType}, ${where}`);
  if (type !== 'LI') return;
  if (parentType !== 'L') report('7.2-17', `a list item in ${parentType}, ${where}`);
  if (strangers(ITEM_PARTS).length > 0)
    report('7.2-20', `a list item holds ${strangers(ITEM_PARTS).join(', ')}, ${where}`);
  if (!childTypes.includes('LBody')) report('x-li-body', `a list item without a body, ${where}`);
}
