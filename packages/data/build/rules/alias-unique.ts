import { keyOf } from "../../src/identity/fold.ts";
import type { Rule, World } from "./rule.ts";
import { groupBy } from "./walk.ts";

type Collection = "countries" | "organizations";

interface Called {
  id: string;
  names: readonly { text: string }[];
  aliases: readonly string[];
}

/** A text by which a record is found, and where it stands. */
interface Label {
  collection: Collection;
  id: string;
  path: (string | number)[];
  text: string;
  kind: "code" | "name" | "alias";
}

export const aliasUnique: Rule = {
  name: "alias-unique",
  description:
    "What is typed finds one state or organization: no code, name or alias of one is a code or name of another, and an alias says what the codes and names of its record do not. Only an alias that honestly means several may stand with each of them.",
  severity: "error",
  scope: ["countries", "organizations"],
  *breaches(world) {
    for (const [key, labels] of groupBy(labelsOf(world), ({ text }) => keyOf(text))) {
      for (const [index, label] of labels.entries()) {
        const { collection, id, path, text } = label;
        if (key === "") {
          yield { collection, id, path, found: `${JSON.stringify(text)}, in which there is nothing to find by`, fix: "write it with letters, or remove it" };
          continue;
        }
        const other = labels.slice(0, index).find((earlier) => clash(earlier, label));
        if (other === undefined) continue;
        const found = `${JSON.stringify(text)}, which is ${JSON.stringify(other.text)}, ${other.kind === "alias" ? "an" : "a"} ${other.kind} of ${other.collection}/${other.id}, once case, marks and spaces are left out`;
        yield { collection, id, path, found, fix: other.id === id ? "remove the alias" : "leave it to the one that is meant" };
      }
    }
  },
};

/** The codes and names of all, and then the aliases: where two are the same, the alias is at fault. */
function labelsOf({ records: { countries, organizations } }: World): Label[] {
  const all = [
    ...[...countries.values()].flatMap((country) => labelsOfOne("countries", country, [country.iso2, country.isoNumeric])),
    ...[...organizations.values()].flatMap((body) => labelsOfOne("organizations", body, [])),
  ];
  return [...all.filter(({ kind }) => kind !== "alias"), ...all.filter(({ kind }) => kind === "alias")];
}

function labelsOfOne(collection: Collection, { id, names, aliases }: Called, codes: readonly string[]): Label[] {
  return [
    ...[id, ...codes].map((text): Label => ({ collection, id, path: [], text, kind: "code" })),
    ...names.map(({ text }, index): Label => ({ collection, id, path: ["names", index], text, kind: "name" })),
    ...aliases.map((text, index): Label => ({ collection, id, path: ["aliases", index], text, kind: "alias" })),
  ];
}

// A record's names may say the same in several languages, two records may share an alias, and that a code belongs to one is a rule of its own.
function clash(one: Label, other: Label): boolean {
  const kinds = [one.kind, other.kind];
  if (kinds.every((kind) => kind === "code")) return false;
  return one.id === other.id ? kinds.includes("alias") : kinds.some((kind) => kind !== "alias");
}
