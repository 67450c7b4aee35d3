import { expect, test } from 'vitest';
import * as cases from '../../src/case';
import type { Fact } from '../../src/oncology/fact';

/**
 * Every fact of the case, by hand against the report and its sources: as printed, and what it rests on (locators and
 * the reference cited; `*` and the rule; `§` and the source).
 */
const EXPECTED: Record<string, readonly [string, string]> = {
  'literature.prevalence': ['2–5 %', 'D1; ref 2'],
  'literature.crizotinib': ['crizotinib', 'D1; ref 1'],
  'literature.crizotinibWorks': ['effective', 'D1; ref 1'],
  'literature.crizotinibResistance': ['resistance within 1 year in most', 'D1'],
  'literature.firstGeneration': ['First', '* implied by the second generation'],
  'literature.secondGeneration': ['alectinib, brigatinib', 'D1'],
  'literature.afterCrizotinib': ['effective after crizotinib', 'D1; ref 3'],
  'literature.alsoFirstLine': ['also first line', 'D1; ref 4'],
  'literature.alectinibFirst': ['Alectinib', 'D1; ref 4'],
  'literature.brigatinibFirst': ['Brigatinib', 'D1; ref 4'],
  'literature.thirdGeneration': ['lorlatinib', 'D2; ref 5'],
  'literature.widestCover': ['widest cover of known ALK resistance mutations', 'D2; ref 5'],
  'literature.standardOption': ['a standard option after at least one ALK inhibitor has failed', 'D2; ref 5'],
  'literature.nextTki': ['switch to lorlatinib or brigatinib', 'D3'],
  'literature.chemotherapy': ['cytotoxic chemotherapy', 'D3'],
  'literature.withImmunotherapy': ['with or without an immune checkpoint inhibitor', 'D3'],
  'literature.mechanismsKnown': ['resistance mechanisms known', 'D3'],
  'literature.controversial': ['what to do after it, controversial', 'Abs, Bg, D3'],
  'literature.salvageMeaning': [
    'surgery for residual or recurrent tumour after definitive chemotherapy and/or radiotherapy',
    'D4',
  ],
  'literature.salvageBenefit': ['in advanced NSCLC: feasible, survival benefit unclear', 'D5'],
  'literature.threeYearOs': ['3-year overall survival', 'D5'],
  'literature.ninetyDay': ['90-day mortality', 'D5'],
  'literature.thirtyDay': ['30-day mortality', 'D5'],
  'literature.grade3': ['grade 3 adverse events', 'D5'],
  'literature.rfs': ['recurrence-free survival', 'D6'],
  'literature.shimizu.patients': ['category 1, n = 110', '§ Shimizu 2021'],
  'literature.shimizu.os3': ['67.3 %', 'D5; ref 6'],
  'literature.shimizu.mortality30': ['0 %', 'D5; ref 6'],
  'literature.shimizu.mortality90': ['0.9 %', 'D5; ref 6'],
  'literature.shimizu.mortality90Interval': ['1/110, 0–5.0', '§ Shimizu 2021; exact 95 % CI'],
  'literature.shimizu.rfs3': ['49.8 %', '§ Shimizu 2021'],
  'literature.ohtaki.patients': ['n = 36', 'D5; ref 7'],
  'literature.ohtaki.manyEgfr': ['many with EGFR', 'D5; ref 7'],
  'literature.ohtaki.alkPatients': ['3 with ALK', 'D5; ref 7'],
  'literature.ohtaki.os3': ['75.1 %', 'D5; ref 7'],
  'literature.ohtaki.os3Interval': ['55.9–86.9', '§ Ohtaki 2021'],
  'literature.ohtaki.rfs': ['22 %', 'D6; ref 7'],
  'literature.ohtaki.rfs3': ['3-year 22.2 (8.6–39.7)', '§ Ohtaki 2021'],
  'literature.ohtaki.mortality90': ['0 %', 'D5; ref 7'],
  'literature.ohtaki.mortality90Interval': ['0/36, 0–9.7', '* exact 95 % CI'],
  'literature.ohtaki.grade3': ['5.6 %', 'D5; ref 7'],
  'literature.ohtaki.grade3Interval': ['2/36, 0.7–18.7', '* exact 95 % CI'],
  'literature.ohtaki.egfrPatients': ['33 EGFR-TKI', '§ Ohtaki 2021'],
  'literature.ohtaki.progressionOsHr': ['HR 9.38 (1.57–55.88)', '§ Ohtaki 2021'],
  'markers.cea': ['1.9 ng/ml', 'CP'],
  'markers.cyfra': ['3.3 ng/ml', 'CP'],
  'markers.cyfraName': ['cytokeratin 19 fragment', 'CP'],
  'markers.proGrp': ['21.2 pg/ml', 'CP'],
  'markers.p53Antibody': ['183 U/ml', 'CP'],
  'markers.notElevated': ['not elevated', 'CP'],
  'markers.elevated': ['elevated', 'CP'],
  'molecular.biopsy': ['CT-guided percutaneous core needle', 'CP'],
  'molecular.histology': ['adenocarcinoma', 'CP'],
  'molecular.ttf1': ['positive', 'CP'],
  'molecular.alkIhc': ['positive', 'CP'],
  'molecular.iScore': ['iScore 5 (iAEP)', 'CP'],
  'molecular.egfr': ['negative', 'CP'],
  'molecular.ros1': ['negative', 'CP'],
  'molecular.braf': ['negative', 'CP'],
  'molecular.fish': ['76.0 %', 'CP'],
  'molecular.cutOff': ['15 %', '§ FISH criterion'],
  'molecular.aboveCutOff': ['far above', '§ FISH criterion; FISH positive at or above the cut-off'],
  namedOnly: ['TNM 7th and 9th edition, RECIST 1.1, CARE 2013, limits of Ef and MPR', '§ by name only'],
  'outcome.called': ['second-line', 'CP, Abs'],
  'outcome.why': ['disease taken to be systemic even after surgery', 'D6'],
  'outcome.whyLorlatinib': ['efficacy after a second-generation drug has failed', 'D6'],
  'outcome.firstTkiAgain': ['First TKI again', 'D6'],
  'outcome.anotherTki': ['Another TKI', 'D6'],
  'outcome.lorlatinibOption': ['Lorlatinib', 'D6'],
  'outcome.chemotherapyOption': ['Chemotherapy', 'D6'],
  'outcome.stopped': ['not tolerated', 'CP, Abs'],
  'outcome.adverseEvents': ['adverse events', 'CP, Abs'],
  'outcome.offMonths': ['14 months', 'CP, Abs'],
  'outcome.followUpMonths': ['22 months', 'D6'],
  'outcome.noRecurrence': ['no recurrence seen', 'CP, Abs, D6'],
  'outcome.lastCt': ['last CT reported', 'CP, Abs'],
  'outcome.sumAfterSurgery': ['8 + 14 = 22', '* whole months added; intervals not reported left out'],
  'outcome.gapBeforeLorlatinib': [
    'leaves no gap before lorlatinib',
    '* whole months added; intervals not reported left out',
  ],
  'outcome.sinceAlectinib': [
    'at least about 28 months',
    '* whole months added; intervals not reported left out',
  ],
  'outside.lococoPatients': ['n = 10', '§ Lococo 2023'],
  'outside.lococoPcr': ['pCR 50 %', '§ Lococo 2023'],
  'outside.lococoMpr': ['MPR 90 %', '§ Lococo 2023'],
  'outside.lococoDifficulty': ['difficult operation 70 %', '§ Lococo 2023'],
  'outside.lococoRecurrence': [
    'its one recurrence: the one patient who did not resume alectinib',
    '§ Lococo 2023',
  ],
  'outside.scrYear': ['Case 2025', '§ Surg Case Rep 2025'],
  'outside.scrCase': ['pCR after 11 months of alectinib', '§ Surg Case Rep 2025'],
  'outside.scrRelapse': ['relapse 20 months after surgery, off drug', '§ Surg Case Rep 2025'],
  'outside.scrSites': ['in brain and lung; alectinib again', '§ Surg Case Rep 2025'],
  'outside.alexPfs': ['PFS 34.8 v 10.9 months', '§ ALEX'],
  'outside.alexPfsHr': ['HR 0.43', '§ ALEX'],
  'outside.alexOs': ['OS 81.1 v 54.2 months', '§ ALEX 2025'],
  'outside.alexOsHr': ['HR 0.78 (0.56–1.08), not significant', '§ ALEX 2025'],
  'outside.alexDose': ['600 mg', '§ ALEX'],
  'outside.jAlexPfs': ['PFS 34.1 v 10.2 months', '§ J-ALEX'],
  'outside.jAlexDose': ['300 mg', '§ J-ALEX'],
  'outside.alinaDfs': ['2-year DFS 93.8 v 63.0 %', '§ ALINA'],
  'outside.alinaHr': ['HR 0.24 (0.13–0.45)', '§ ALINA'],
  'outside.alinaStage': ['stage II–IIIA, earlier systemic therapy excluded', '§ ALINA'],
  'outside.crownPfs': ['5-year PFS 60 v 8 %', '§ CROWN'],
  'outside.crownHr': ['HR 0.19', '§ CROWN'],
  'outside.resistanceBiopsies': ['n = 103', '§ Cancer Discov 2016'],
  'outside.g1202r': ['G1202R rises after a second-generation drug', '§ Cancer Discov 2016'],
  'outside.lorlatinibInCells': [
    'lorlatinib active in patient-derived cell lines with an ALK resistance mutation',
    '§ Cancer Discov 2016',
  ],
  'outside.lorlatinibPatients': ['n = 295', '§ lorlatinib safety'],
  'outside.lorlatinibEvents': [
    'cholesterol 82.4 %, triglycerides 60.7 %, oedema 51.2 %, neuropathy 43.7 %, CNS effects 39.7 %',
    '§ lorlatinib safety',
  ],
  'patient.ageYears': ['47', 'CP'],
  'patient.who': ['year-old woman', 'CP'],
  'patient.smoking': ['current smoker', 'CP'],
  'patient.packYears': ['1.25 pack-years', 'CP'],
  'patient.cough': ['long-term cough', 'CP'],
  'patient.haemosputum': ['blood-stained sputum', 'CP'],
  'patient.radiograph': ['large mass, upper lung field', 'CP'],
  'references.shimizu': [
    'Shimizu et al. Ann Thorac Surg 2021;112:862–873, doi 10.1016/j.athoracsur.2020.10.035',
    '§ Shimizu 2021',
  ],
  'references.ohtaki': [
    'Ohtaki et al. Lung Cancer 2021;153:108–116, doi 10.1016/j.lungcan.2020.12.037',
    '§ Ohtaki 2021',
  ],
  'references.lococo': ['Lococo et al. Clin Lung Cancer 2023, PII S1525-7304(23)00044-X', '§ Lococo 2023'],
  'references.scr2025': ['Surg Case Rep 2025;11, cr.25-0238', '§ Surg Case Rep 2025'],
  'references.alex': ['ALEX, progression-free survival, PMID 32418886', '§ ALEX'],
  'references.alexOs': ['ALEX, overall survival, doi 10.1016/j.annonc.2025.09.018', '§ ALEX 2025'],
  'references.jAlex': ['J-ALEX, Okayama repository record', '§ J-ALEX'],
  'references.alina': ['ALINA, N Engl J Med 2024', '§ ALINA'],
  'references.crown': ['CROWN, five years, PMC11458101', '§ CROWN'],
  'references.resistance': ['Cancer Discov 2016;6:1118', '§ Cancer Discov 2016'],
  'references.lorlatinibEvents': ['Lorlatinib, adverse events, n = 295, PMC6693708', '§ lorlatinib safety'],
  'references.fish': ['ALK FISH cut-off, PMC6720438', '§ FISH criterion'],
  'references.tnm': ['TNM 8th edition, summary tables, IASLC/UICC', '§ TNM 8th edition'],
  'report.authors': ['Hashimoto et al.', 'Title'],
  'report.allAuthors': ['Hashimoto H, Komori K, Kameda K, Taguchi S, Ozeki Y', 'Title'],
  'report.journal': ['Surg Case Rep 2022;8:59', '§ PubMed record'],
  'report.doi': ['10.1186/s40792-022-01408-7', '§ PubMed record'],
  'report.pmid': ['PMID 35366157', '§ PubMed record'],
  'report.title': [
    'Successful salvage surgery followed by second ALK–TKI after alectinib failure in a patient with ALK-positive NSCLC',
    'Title',
  ],
  'report.conclusion': ['may be effective', 'Abs, Con'],
  'report.strongerConclusion': ['favourable clinical benefit', 'D7'],
  'report.novelty': [
    'first of surgery between two ALK-TKI lines in ALK-rearranged locally advanced pleomorphic carcinoma',
    'D6',
  ],
  'report.noveltySearch': ['the authors’ own search, PubMed and web', 'D6'],
  'report.earlierReports': ['earlier salvage reports after an ALK-TKI: refs 8, 9', 'D6'],
  'report.unidentified': ['refs 1 to 5, 8 and 9', '* supplied text ends before its reference list'],
  'reportNumbers.shimizu': ['[6]', 'D5'],
  'reportNumbers.ohtaki': ['[7]', 'D5, D6'],
  'specimen.histology': ['pleomorphic carcinoma', 'CP, F3'],
  'specimen.features': ['adenocarcinoma features', 'CP'],
  'specimen.body': ['ypT3N0M0', 'CP'],
  'specimen.abstract': ['yp-T2bN0', 'Abs'],
  'specimen.bodyGroup': ['IIB', 'CP'],
  'specimen.abstractT': ['ypT2b', 'Abs'],
  'specimen.bodyN': ['ypN0', 'CP'],
  'specimen.bodyT': ['ypT3', 'CP'],
  'specimen.disagreement': ['unresolved', '* stage groups, TNM 8th edition'],
  'specimen.abstractGroupByRule': ['IIA', '* stage groups, TNM 8th edition'],
  'specimen.bodyGroupByRule': ['IIB', '* stage groups, TNM 8th edition'],
  'specimen.abstractBySize': ['40 to 50 mm', '* size rule for T, TNM 8th edition (edition assumed)'],
  'specimen.bodyBySize': ['50 to 70 mm', '* size rule for T, TNM 8th edition (edition assumed)'],
  'specimen.cutPoints.0': ['40', '* size rule for T, TNM 8th edition (edition assumed)'],
  'specimen.cutPoints.1': ['50', '* size rule for T, TNM 8th edition (edition assumed)'],
  'specimen.cutPoints.2': ['70 mm', '* size rule for T, TNM 8th edition (edition assumed)'],
  'specimen.otherReasons': ['T3 may rest on other criteria', '* T3, TNM 8th edition'],
  'specimen.alkPanel': ['panel d', 'F3'],
  'specimen.nodes': ['no metastasis in the nodes examined', 'CP, Abs'],
  'specimen.viable': ['about 50 %', 'CP'],
  'specimen.ef': ['Ef Ib', 'CP'],
  'specimen.efByRule': ['1b', '* Ef grade by viable share'],
  'specimen.efScale': ['1/3 to below 2/3', '§ Ef limits'],
  'specimen.majorResponse': ['up to 10 %', '§ MPR limit'],
  'specimen.magnification': ['×200', 'F3'],
  'staging.clinical': ['cT2bN3M0', 'Abs'],
  'staging.t': ['T2b', 'Abs'],
  'staging.cT': ['cT2b', 'Abs'],
  'staging.n': ['N3', 'Abs'],
  'staging.m': ['M0', 'Abs'],
  'staging.group': ['IIIB', 'Abs'],
  'staging.groupByRule': ['IIIB', '* stage groups, TNM 8th edition'],
  'staging.primaryMm': ['40 to 50 mm', '* size rule for T, TNM 8th edition (edition assumed)'],
  'staging.primarySite': ['left upper lobe', 'CP, F1'],
  'staging.primarySide': ['left', 'CP, F1'],
  'staging.rightHilarNodes': ['right hilar nodes', 'CP, F1'],
  'staging.leftSubclavianNodes': ['left subclavian nodes', 'CP, F1'],
  'staging.mediastinalNodes': ['mediastinal nodes', 'CP, F1'],
  'staging.rightHilumMakesN3': ['suspected; makes N3', '* N3, TNM 8th edition: a contralateral node'],
  'staging.nodesSuspected': ['suspected on imaging', 'CP, F1'],
  'staging.sameInEditions': [
    'this case’s groups are the same in the 7th to 9th edition',
    '* stage groups, TNM 8th edition',
  ],
  'staging.modalities': ['CT and PET', 'CP, F1'],
  'staging.editions.seventh': ['7th', '§ TNM 7th edition'],
  'staging.editions.eighth': ['8th', '§ TNM 8th edition'],
  'staging.editions.ninth': ['9th', '§ TNM 9th edition'],
  'staging.t2bSize.seventh': ['50 to 70 mm', '§ TNM 7th edition'],
  'staging.t2bSize.eighth': ['40 to 50 mm', '§ TNM 8th edition'],
  'staging.t2bSize.ninth': ['40 to 50 mm', '§ TNM 9th edition'],
  'staging.distant': ['none seen', 'CP'],
  'staging.brain': ['brain included', 'CP'],
  'surgery.salvage': ['Salvage', 'CP, Abs'],
  'surgery.operation': ['left upper lobectomy', 'CP'],
  'surgery.dissection': ['mediastinal lymph-node dissection', 'CP'],
  'surgery.hilum': ['hilum hard to open', 'CP'],
  'surgery.bulkyMass': ['bulky mass', 'CP'],
  'surgery.adhesion': ['strong adhesion around artery branch A3', 'CP'],
  'surgery.adhesionShort': ['strong adhesion', 'CP'],
  'surgery.branch': ['A3', 'CP'],
  'surgery.adhesionCause': ['the authors attribute the adhesion to prior alectinib', 'CP'],
  'surgery.safely': ['completed safely', 'CP'],
  'surgery.recovery': ['uneventful recovery', 'CP'],
  'surgery.morbidity': ['no morbidity', 'Abs'],
  'surgery.nodesReached': ['the nodes removed', '* a pathologist sees only what was removed'],
  'treatment.unresectable': ['initially unresectable', 'Abs, D6, Con'],
  'treatment.alectinib': ['alectinib', 'CP, Abs'],
  'treatment.alectinibMonths': ['6 months', 'CP, D6'],
  'treatment.firstCtMonths': ['2 months', 'CP'],
  'treatment.secondCtMonths': ['6 months', 'CP, F2'],
  'treatment.month2': ['Month 2', 'CP'],
  'treatment.month6': ['Month 6', 'CP, F2'],
  'treatment.improvedWord': ['marked improvement', 'CP'],
  'treatment.improved': ['smaller', '* improved, so smaller'],
  'treatment.primaryRegrew': ['growing again', 'CP, F2'],
  'treatment.nodesShrank': ['still shrinking', 'CP, F2'],
  'treatment.dissociated': ['dissociated', 'D6'],
  'treatment.bestResponse': ['partial response', 'Abs'],
  'treatment.recistProgression': [
    'progression by RECIST: cannot be told',
    '* RECIST 1.1: progression needs the sum, a new lesion or non-target growth',
  ],
  'treatment.switchTki': ['Switch TKI', 'D3'],
  'treatment.chemotherapy': ['Chemotherapy', 'D3'],
  'treatment.lorlatinib': ['lorlatinib', 'CP, Abs'],
  'treatment.lorlatinibMonths': ['8 months', 'CP, Abs, D6'],
  'treatment.followUpMonths': ['22 months', 'D6'],
};

const basis = ({ status, where, rule, source }: Fact) => {
  const cited = source?.label.replace(' of the report', '');
  if (status === 'stated') return [where.join(', '), cited].filter(Boolean).join('; ');
  return status === 'external' ? [`§ ${cited}`, rule].filter(Boolean).join('; ') : `* ${rule}`;
};

function* facts(value: unknown, path: string): Generator<[string, Fact]> {
  if (typeof value !== 'object' || value === null) return;
  if ('status' in value && 'where' in value) return yield [path, value as Fact];
  for (const [key, child] of Object.entries(value)) yield* facts(child, path ? `${path}.${key}` : key);
}

// Lists whose items are all of one status are checked below; the rest are no facts.
const { care, unknowns, illustration, observations, course, citations, ...groups } = cases;
const known = [...facts(groups, '')].filter(([, fact]) => fact.status !== 'unknown');

test('there is no fact but these', () => {
  expect(known.map(([path]) => path).sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(known)('%s', (path, fact) => {
  expect([fact.text, basis(fact)]).toEqual(EXPECTED[path]);
});

test('what is unknown has no value and no place in the report', () => {
  const all = [...facts(cases, '')].map(([, fact]) => fact).filter(f => f.status === 'unknown');
  expect(all.length).toBeGreaterThan(50);
  for (const { value, where } of all) expect([value, where]).toEqual([null, []]);
});

test('every topic that the report leaves out is listed', () => {
  const listed = [...facts(unknowns, '')].map(([, fact]) => fact.text).join(' · ');
  for (const topic of [
    'lesion size',
    'SUV',
    'calendar dates',
    'dose',
    'interval from alectinib',
    'start',
    'adverse event type',
    'performance status',
    'lung function',
    'comorbidity',
    'chemoradiotherapy',
    'multidisciplinary',
    'reference ranges',
    'p53 antibody later',
    'brain modality',
    'restaging PET',
    'nodal biopsy',
    'KRAS, MET, RET, NTRK, ERBB2',
    'fusion variant',
    'FISH kit',
    'PD-L1',
    'rebiopsy',
    'TNM edition',
    'who measured',
    'approach',
    'blood loss',
    'margins',
    'number examined',
    'treatment effect in nodes',
    'sarcomatoid fraction',
    'pleural invasion',
    'ALK and PD-L1 of the specimen',
    'brain imaging',
    'schedule',
    'therapy after lorlatinib',
    'vital status',
    'consent',
    'competing interests',
    'licence',
  ]) {
    expect(listed).toContain(topic);
  }
});

test('CARE: thirteen items in order, each our reading and so inferred', () => {
  expect(care).toHaveLength(13);
  expect(care.map(item => item.verdict.status)).toEqual(Array(13).fill('inferred'));
  expect(care.filter(item => item.verdict.value === 'no').map(item => item.name)).toEqual([
    'Clinical findings',
    'Patient perspective',
  ]);
  expect(care.at(-1)?.verdict.text).toBe('cannot be told');
});

test('an external fact is never taken for the report’s', () => {
  for (const [path, fact] of known) {
    if (fact.status !== 'external') continue;
    expect(
      fact.where.filter(place => place.startsWith('CP')),
      path,
    ).toEqual(path === 'molecular.aboveCutOff' ? ['CP'] : []);
    expect(fact.source, path).toBeDefined();
  }
});

test('identifiers of the sources are those on record; the unidentified references have none', () => {
  const ids = Object.values(citations).flatMap(c => c.id ?? []);
  expect(ids).toEqual([
    'doi 10.1016/j.athoracsur.2020.10.035',
    'doi 10.1016/j.lungcan.2020.12.037',
    'PII S1525-7304(23)00044-X',
    'cr.25-0238',
    'PMID 32418886',
    'doi 10.1016/j.annonc.2025.09.018',
    'PMC11458101',
    'PMC6693708',
    'PMC6720438',
  ]);
});
