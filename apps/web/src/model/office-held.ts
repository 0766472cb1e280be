import type { Tenure } from "@multivector/data";
import { genitive } from "@/locale/genitive.ts";
import { partyName } from "./party-name.ts";

/** The office that a record of the Russian dataset tells of: «президент Казахстана», «и. о. премьер-министра Армении». */
export function officeHeld({ title, acting, country, organization }: Tenure): string {
  const called = acting ? `и. о. ${genitive(title)}` : title;
  // What an organization's office is called names the organization.
  return country === null ? called : `${called} ${genitive(partyName("ru", { country, organization }))}`;
}
