import { find } from "@multivector/data";
import { compareIn, type Locale, listIn } from "@/locale/locale.ts";
import { shortNameOf } from "@/locale/names.ts";
import { changeMessages } from "@/messages/change/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import type { Turn } from "@/model/turns.ts";

/** "SCO, from observer to partner: Afghanistan and Mongolia". */
export function turnInWords(locale: Locale, { organization, before, after, countries }: Turn): string {
  const roles = roleMessages(locale);
  const words = changeMessages(locale);
  const states = listIn(
    locale,
    countries.map((code) => countryName(code, locale)).sort((one, other) => compareIn(locale, one, other)),
  );
  const body = shortNameOf(find(datasetIn(locale).organizations, organization) ?? { names: [] }, locale);
  const [was, is] = [before === null ? "" : roles[before], after === null ? "" : roles[after]];
  return words.turn({ kind: before === null ? "begins" : after === null ? "ends" : "changes", body, before: was, after: is, states });
}
