import { expect, test } from 'vitest';
import { suvPerBqMl } from '../../src/imaging/suv';

const F18 = { weightKg: 70, doseBq: 350e6, halfLifeS: 6586.2, afterInjectionS: 3600 };

test('70 kg, 350 MBq of fluorine-18 an hour before: 239.6 MBq are left, so 1000 Bq/ml are SUV 0.292', () => {
  // 2^(−3600 / 6586.2) = 0.68464; 350 × 0.68464 = 239.62; 70 000 g / 239.62e6 Bq × 1000.
  expect(suvPerBqMl(F18) * 1000).toBeCloseTo(0.2921, 4);
});
test('corrected to the injection, the dose counts whole', () => {
  expect(suvPerBqMl({ ...F18, afterInjectionS: 0 }) * 1000).toBeCloseTo(0.2, 6);
});
test.each([
  [{ ...F18, weightKg: Number.NaN }, /^weight not given$/],
  [{ ...F18, doseBq: 350 }, /dose 350 Bq cannot be/],
  [{ ...F18, halfLifeS: 0 }, /half-life 0 s cannot be/],
  [{ ...F18, afterInjectionS: -60 }, /time from injection to scan -60 s cannot be/],
])('%j is refused', (activity, message) => {
  expect(() => suvPerBqMl(activity)).toThrow(message);
});
