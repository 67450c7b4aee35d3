/** One stretch of a patient's course, in the order they happened; lengths in months, on one scale. */
export type CourseSegment =
  | { readonly kind: 'lead'; readonly id: string }
  | { readonly kind: 'treatment'; readonly id: string; readonly tone: string; readonly months: number }
  | { readonly kind: 'gap'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string; readonly tone: string }
  | { readonly kind: 'last-seen'; readonly id: string; readonly sinceEventMonths: number };

export type Course = readonly CourseSegment[];
