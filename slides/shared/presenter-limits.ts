/** Characters that each field of slides/presenter.json has room for on its slide. A test fills them. */
export const MOST_CHARACTERS = {
  name: 44,
  institution: 70,
  meeting: 70,
  date: 24,
  disclosures: 190,
} as const;
