import type { Rule } from "./rule.ts";

export const nameRegister: Rule = {
  name: "name-register",
  description: "A name that is taken from the register of names that Node carries too is as it stands there.",
  severity: "error",
  scope: ["countries"],
  *breaches(world) {
    // Another edition may have another spelling: only the one that is cited is asked.
    if (process.versions.cldr === undefined || !CITED.startsWith(`unicode-cldr-${process.versions.cldr.replace(/\.0$/, "").replaceAll(".", "-")}`)) return;
    for (const { id, iso2, names } of world.records.countries.values()) {
      for (const [index, { lang, text, kind, citations }] of names.entries()) {
        if (kind !== "common" || !citations.some(({ source }) => source === CITED)) continue;
        const registered = registerOf(lang)?.of(iso2);
        // Registers write Russian as it is printed, without the dots of ё; we write them.
        if (registered === undefined || withoutDots(registered) === withoutDots(text)) continue;
        yield {
          collection: "countries",
          id,
          path: ["names", index, "text"],
          found: `${text}, and the register has ${registered} in ${lang}`,
          fix: "write it as the register has it, or cite who writes it otherwise",
        };
        // Where the code of the state is wrong, all its names are.
        break;
      }
    }
  },
};

const CITED = "unicode-cldr-48-2";
const registers = new Map<string, Intl.DisplayNames | undefined>();

const withoutDots = (name: string) => name.replaceAll("ё", "е").replaceAll("Ё", "Е");

function registerOf(lang: string): Intl.DisplayNames | undefined {
  if (!registers.has(lang)) {
    const known = Intl.DisplayNames.supportedLocalesOf([lang]).length > 0;
    registers.set(lang, known ? new Intl.DisplayNames([lang], { type: "region", fallback: "none" }) : undefined);
  }
  return registers.get(lang);
}
