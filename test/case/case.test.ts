import { describe, expect, test } from 'vitest';
import { course, illustration, molecular, observations, specimen, staging, treatment } from '../../src/case';
import { comparison, consistent } from '../../src/oncology/observations';

describe('facts, against the report by hand', () => {
  test('staging', () => {
    expect(staging.clinical).toMatchObject({ text: 'cT2bN3M0', status: 'stated', where: ['Abs'] });
    expect(staging.group).toMatchObject({ text: 'IIIB', where: ['Abs'] });
    expect(staging.groupByRule.value).toBe('IIIB');
    expect(staging.primaryMm).toMatchObject({ text: '40 to 50 mm', status: 'inferred', where: ['Abs'] });
    expect(staging.primaryMm.rule).toContain('edition assumed');
    expect(staging.rightHilumMakesN3.value).toBe(true);
    expect(staging.leftSubclavianNodes.text).toContain('subclavian');
    expect(staging.leftSubclavianNodes.text).not.toContain('supraclavicular');
  });
  test('molecular', () => {
    expect(molecular.fish).toMatchObject({ value: 76, text: '76.0 %', where: ['CP'] });
    expect(molecular.cutOff).toMatchObject({ value: 15, status: 'external', source: { id: 'PMC6720438' } });
    expect(molecular.aboveCutOff).toMatchObject({ value: true, status: 'external' });
    expect(molecular.iScore.text).toBe('iScore 5 (iAEP)');
  });
  test('treatment', () => {
    expect(treatment.alectinibMonths.value).toBe(6);
    expect(treatment.lorlatinibMonths.value).toBe(8);
    expect(treatment.followUpMonths).toMatchObject({ value: 22, where: ['D6'] });
    expect(treatment.bestResponse.where).toEqual(['Abs']);
  });
  test('specimen', () => {
    expect(specimen.body).toMatchObject({ text: 'ypT3N0M0', where: ['CP'] });
    expect(specimen.abstract).toMatchObject({ text: 'yp-T2bN0', where: ['Abs'] });
    expect(specimen.viable.text).toBe('about 50 %');
    expect(specimen.ef.text).toBe('Ef Ib');
    expect(specimen.efByRule.value).toBe('1b');
  });
});

test('abstract and body of the report disagree, and the staging rule finds it', () => {
  expect(specimen.disagreement.value).toEqual(['ypT3 against ypT2b', 'ypT2bN0 would be IIA, not IIB']);
  expect(specimen.disagreement.text).toBe('unresolved');
});

describe('illustration', () => {
  const brokenBy = (lesion: string, sizesMm: Readonly<Record<string, number>>) =>
    consistent({ lesion, sizesMm }, observations).broken;
  test('the phantom’s sizes break no constraint of the report', () => {
    expect(brokenBy('primary', illustration.primaryDiameterMm)).toEqual([]);
    expect(brokenBy('nodes', illustration.nodeShortAxisMm)).toEqual([]);
  });
  test('nor do the schematic heights', () => {
    const { baseline } = illustration.primaryDiameterMm;
    expect(brokenBy('primary', { baseline, month2: illustration.schematicLevelMm.month2 })).toEqual([]);
    expect(brokenBy('nodes', illustration.nodeLane)).toEqual([]);
    expect(illustration.nodeLane.month6).toBeGreaterThan(0);
  });
  test('chart and phantom agree on the two-month level', () => {
    expect(illustration.schematicLevelMm.month2).toBe(illustration.primaryDiameterMm.month2);
  });
  test('month 6 against baseline is not reported, so the phantom is at its baseline size', () => {
    expect(comparison(observations, 'primary', 'month6', 'baseline')).toBe('not reported');
    expect(illustration.primaryDiameterMm.month6).toBe(illustration.primaryDiameterMm.baseline);
  });
});

test('the course has the report’s months', () => {
  expect(course.map(s => s.id)).toEqual([
    'before',
    'alectinib',
    'interval',
    'surgery',
    'lorlatinib',
    'last-ct',
  ]);
});
