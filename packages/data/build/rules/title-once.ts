import type { Rule } from "./rule.ts";

export const titleOnce: Rule = {
  name: "title-once",
  description: "No two things of a kind have the same title, so that a list or a search tells them apart.",
  severity: "error",
  scope: ["events", "agreements", "deployments", "corridors"],
  *breaches(world) {
    for (const collection of ["events", "agreements", "deployments", "corridors"] as const) {
      const seen = new Map<string, string>();
      for (const record of world.records[collection].values()) {
        const field = "title" in record ? "title" : "name";
        const title = "title" in record ? record.title : record.name;
        const other = seen.get(title.toLowerCase());
        if (other === undefined) seen.set(title.toLowerCase(), record.id);
        else {
          const found = `${JSON.stringify(title)}, as ${collection}/${other} is called`;
          yield { collection, id: record.id, path: [field], found, fix: "name what sets it apart: the place, the occasion or the year" };
        }
      }
    }
  },
};
