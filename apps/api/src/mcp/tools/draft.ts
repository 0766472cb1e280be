import { date, optional, text } from "../argument.ts";
import { defineTool } from "../tool.ts";

/** Longer than any form that is taken, so that the form itself says how long it may be. */
const MOST = 100_000;

export const draftTool = defineTool({
  name: "draft_event",
  title: "Draft the record of an event to propose",
  description:
    "For an event that is missing here. Without form: the form to fill in. With it: a record draft in YAML, what has to be put right, events held that may be the same, values without a receipt. Writes nothing: a person proposes the files in a pull request.",
  takes: { form: optional(text(MOST)), on: optional(date("Day of filing; the server's day if left out.")) },
  async run({ form, on = new Date().toISOString().slice(0, 10) }, { newest }) {
    // The reading of forms is asked for seldom, and comes with the first.
    const { draftEvent, emptyForm } = await import("@multivector/data/intake");
    if (form === undefined)
      return { says: "The form, with an example under each heading: write the answers in their place, and give it as form.", form: emptyForm() };
    return { ...draftEvent(await newest.withSeries(), form, { on }) };
  },
});
