import type { Rule } from "./rule.ts";

const COPY = /\b(copy|copies|mirrors?)\b/i;

export const sourceStanding: Rule = {
  name: "source-standing",
  description: "A source that calls itself a copy or a mirror of another work stands as one.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, title, publisher, standing } of world.records.sources.values()) {
      const named = [title, publisher ?? ""].find((text) => COPY.test(text));
      if (named === undefined || standing === "mirror") continue;
      const fix = "say mirror; if the work itself was read, name it and its publisher";
      yield { collection: "sources", id, path: ["standing"], found: `${standing}, of what is called "${named}"`, fix };
    }
  },
};
