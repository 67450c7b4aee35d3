import type { Fact as AnyFact } from '../oncology/fact';
import { useRendering } from './context';
import styles from './Fact.module.css';
import { signOf } from './sign';

interface Props {
  of: AnyFact;
  bare?: boolean;
  /** `tspan` inside a drawing. */
  as?: 'span' | 'tspan';
}

/** A fact in a slide's body, as it is printed, with its sign unless `bare`; grey where it is not reported. */
export function Fact({ of, bare = false, as: Element = 'span' }: Props) {
  const { used, signed } = useRendering();
  used.add(of);
  if (!bare) signed.add(of);
  return (
    <Element data-fact={of.status} class={of.status === 'unknown' ? styles.unknown : undefined}>
      {of.text}
      {bare ? '' : signOf(of)}
    </Element>
  );
}
