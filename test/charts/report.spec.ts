import { expect, ready, siteUrl, test } from '../support/deck';

/** What each chart writes in numbers on paper, in order; by hand from FACTS: nothing else may stand there. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'background-share': [],
  'molecular-fish': ['15', '76.0', '0', '50', '100'],
  'response-size': ['50', '40', '2', '2'],
  'dissociation-size': ['50', '40', '2', '2', '0', '2', '6'],
  'resection-size': ['50', '40', '2', '2', '40', '50', '70', '3', '3', '2', '0', '0', '2', '6'],
  'course-swimmer': ['6', '8', '14', '0', '6', '0', '22', '28'],
  'literature-intervals': [
    // The scale, the cohorts.
    ...['0', '100', '95', '2021', '1', '110', '2021', '36', '3'],
    // 3-year survival, recurrence-free survival, 90-day mortality, grade 3.
    ...['3', '67.3', '75.1', '55.9', '86.9'],
    ...['22', '3', '22.2', '8.6', '39.7'],
    ...['90', '0.9', '1', '110', '0', '5.0', '0', '0', '36', '0', '9.7'],
    ...['3', '5.6', '2', '36', '0.7', '18.7'],
  ],
};

test('the charts on paper are SVG without a picture in them, and write no number but the facts’', async ({
  watched: { page },
}) => {
  await page.goto(`${siteUrl()}?view=print`);
  await ready(page);
  const charts = await page.locator('figure[data-chart]').evaluateAll(figures =>
    figures.map(f => ({
      id: f.id,
      images: f.querySelectorAll('svg image').length,
      marks: f.querySelectorAll('svg path, svg rect, svg circle').length,
      texts: [...f.querySelectorAll('svg text')].map(t => t.textContent ?? ''),
    })),
  );
  expect(charts.map(c => c.id).sort()).toEqual(Object.keys(NUMBERS).sort());
  for (const { id, images, marks, texts } of charts) {
    expect(images, id).toBe(0);
    expect(marks, id).toBeGreaterThan(3);
    const numbers = texts.flatMap(text => text.match(/\d+(\.\d+)?/g) ?? []);
    expect(numbers.sort(), id).toEqual([...(NUMBERS[id] ?? [])].sort());
  }
});
