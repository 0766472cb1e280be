/**
 * Filing an event: one form for every door, a draft of its record, and what is still to be done about it (`@multivector/data/intake`). Pure: writes
 * nothing, looks nothing up.
 */
export { type Draft, type DraftOptions, draftEvent, type Unsupported } from "./draft.ts";
export type { Near } from "./duplicates.ts";
export { type Answers, emptyForm, type Field, type FieldId, FORM, type FormProblem, MAX_FORM, readForm } from "./form.ts";
export { draftInWords } from "./words.ts";
