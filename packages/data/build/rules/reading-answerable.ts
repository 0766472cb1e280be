import type { Rule } from "./rule.ts";

export const readingAnswerable: Rule = {
  name: "reading-answerable",
  description: "A signpost, and a check, ask about an item that the card of their series has, and about states that there are.",
  severity: "error",
  scope: ["signposts", "claims"],
  *breaches(world) {
    const questions = [
      ...[...world.records.signposts.values()].map(({ id, reading }) => ({ collection: "signposts" as const, id, path: ["reading"], question: reading })),
      ...[...world.records.claims.values()].flatMap(({ id, check }) =>
        check === null ? [] : [{ collection: "claims" as const, id, path: ["check", "question"], question: check.question }],
      ),
    ];
    for (const { collection, id, path, question } of questions) {
      if ("series" in question && "item" in question) {
        const items = world.records.series.get(question.series)?.items.map((item) => item.id);
        if (items !== undefined && !items.includes(question.item)) {
          yield { collection, id, path: [...path, "item"], found: `item ${question.item} of ${question.series}`, fix: `use one of ${items.join(", ")}` };
        }
      }
      for (const field of ["with", "host", "country", "entity", "partner"] as const) {
        const code = (question as Record<string, unknown>)[field];
        if (typeof code !== "string" || !/^[A-Z]{3}$/.test(code) || code === "WLD" || world.records.countries.has(code)) continue;
        yield {
          collection,
          id,
          path: [...path, field],
          found: `${code}, which is no state of the dataset`,
          fix: "use a state that has a record, or republics",
        };
      }
    }
  },
};
