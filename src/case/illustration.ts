/**
 * What the pictures need and the report does not give. Every size here is invented for illustration; none may be
 * printed as a finding. A test proves that they break none of the report's constraints. At month 6 the primary is
 * about its baseline size, because the report does not say whether it was above or below.
 */
export const illustration = {
  /** Longest axial diameter of the phantom's primary tumour at each visit. */
  primaryDiameterMm: { baseline: 45, month2: 26, month6: 45 },
  /** Short axis of every phantom node at each visit. */
  nodeShortAxisMm: { baseline: 20, month2: 12, month6: 7 },
  /** Heights of the size chart's schematic level and arrows where no size is reported, on its millimetre scale. */
  schematicLevelMm: { month2: 26 },
  /** Heights in the nodes' lane, which has no unit and never reaches its floor (0 to 1). */
  nodeLane: { baseline: 0.88, month2: 0.36, month6: 0.08 },
} as const;
