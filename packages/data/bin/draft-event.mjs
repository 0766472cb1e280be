import { draftEvent as draft, draftInWords, emptyForm } from "../dist/intake/index.js";
import { Refused } from "./refused.mjs";
import { textIn } from "./text-file.mjs";

/** `draft-event`: the record of an event, from the form by which it was filed; without a file the form to fill in. Nothing is written. */
export function draftEvent(held, flags, file) {
  if (file === undefined) {
    if (flags.has("on")) throw new Refused("--on goes with a form that is filled in: multivector draft-event form.md --on 2026-11-30");
    return { says: emptyForm().trimEnd(), rows: [], data: { form: emptyForm() } };
  }
  const made = draft(held().dataset, textIn(file), { on: flags.get("on") ?? new Date().toISOString().slice(0, 10) });
  return { code: made.ready ? 0 : 1, says: draftInWords(made), rows: [], data: made };
}
