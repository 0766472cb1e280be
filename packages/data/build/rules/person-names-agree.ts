import { distance } from "fastest-levenshtein";
import { foldToLatin } from "../../src/identity/latin.ts";
import { perRecord } from "../load/index.ts";
import type { Rule } from "./rule.ts";

/** Shares of equal letters may differ by so much before a name counts as somebody else's. Transcriptions from Chinese and Korean come near it. */
const CLEARLY = 0.25;

export const personNamesAgree: Rule = {
  name: "person-names-agree",
  description: "A person's name in another language sounds like the English one, and not like that of somebody else.",
  severity: "error",
  scope: ["people"],
  *breaches(world) {
    const people = [...world.records.people.values()].map((person) => ({
      person,
      english: lettersOf(person.names.find(({ lang }) => lang === "en") ?? { text: "" }),
    }));
    for (const { person, english } of people) {
      for (const [index, name] of person.names.entries()) {
        const letters = lettersOf(name);
        const own = alike(letters, english);
        // Half of the letters is enough: nobody else is looked for.
        if (name.lang === "en" || english === "" || own > 0.5) continue;
        const [other] = people
          .filter((one) => one.person !== person && alike(letters, one.english) > own + CLEARLY)
          .sort((a, b) => alike(letters, b.english) - alike(letters, a.english));
        if (other === undefined) continue;
        yield {
          collection: "people",
          id: person.id,
          path: ["names", index, "text"],
          found: `${name.text}, which sounds like people/${other.person.id}`,
          fix: "write the name of this person",
        };
      }
    }
  },
};

const lettersOf = perRecord(({ text }: { text: string }) => foldToLatin(text));

/** Share of letters that two words have in common, in order. */
function alike(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
