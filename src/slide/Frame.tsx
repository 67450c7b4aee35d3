import type { ComponentChildren } from 'preact';
import { courseName } from './course-line';
import styles from './Frame.module.css';
import { Json } from './parts/Json';
import type { Slide, SlideData, StepData } from './types';

interface Props {
  id: string;
  slide: Slide;
  number: string;
  data: SlideData;
  sources: string;
  marks: string;
  children: ComponentChildren;
}

/**
 * What every slide has: claim, course line, footer, notes. It is rendered as at its last step, so that paper and a
 * reader without JavaScript get all of it; the stage takes it back to the first. The stage draws the course line, too:
 * in the HTML of every slide it would weigh more than the words.
 */
export function Frame({ id, slide, number, data, sources, marks, children }: Props) {
  const last = data.steps.at(-1) as StepData;
  const Claim = slide.cover ? 'h1' : 'h2';
  const classes = [
    styles.slide,
    slide.ground === 'black' && styles.black,
    slide.cover && styles.cover,
    slide.class,
  ];
  return (
    <section
      id={id}
      class={classes.filter(Boolean).join(' ')}
      aria-labelledby={`${id}-claim`}
      data-visibility={data.appendix ? 'uncounted' : undefined}
    >
      <Claim id={`${id}-claim`} class={styles.claim} data-frame="claim">
        {last.claim}
      </Claim>
      <svg
        class={styles.course}
        data-frame="course"
        width="1280"
        height="52"
        viewBox="0 0 1280 52"
        role="img"
        aria-label={courseName(last.course)}
      />
      {children}
      <footer class={styles.footer} data-frame="footer">
        {!slide.cover && <p data-frame="sources">{sources}</p>}
        {marks && (
          <p data-frame="marks" data-from={slide.footFrom}>
            {marks}
          </p>
        )}
        <p class={styles.number} data-frame="number">
          {number}
        </p>
      </footer>
      {data.steps.slice(1).map((_, i) => (
        <i class="fragment" data-fragment-index={i} hidden />
      ))}
      <Json as="slide" of={data} />
    </section>
  );
}
