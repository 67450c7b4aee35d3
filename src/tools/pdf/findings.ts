/** What keeps a PDF from PDF/UA-1: the rule (veraPDF's number, or `x-…` for one it lacks), and where. */
export interface Finding {
  readonly rule: string;
  readonly detail: string;
}

export type Report = (rule: string, detail: string) => void;

/** Collects findings; the same one is kept once, however often it is met. */
export function collectFindings(): { report: Report; findings: () => Finding[] } {
  const found = new Map<string, Finding>();
  return {
    report: (rule, detail) => found.set(`${rule} ${detail}`, { rule, detail }),
    findings: () => [...found.values()],
  };
}
