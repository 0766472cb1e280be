import { spellInWords } from "../../../search/records/wording.ts";
import type { AskedOffice, OfficeWords } from "../words.ts";
import type { Base } from "./base.ts";

export const officeWords = ({ wording }: Base): OfficeWords => ({
  asks(what, person, state) {
    const [who, where] = [wording.name(person), state === null ? "" : ` in ${wording.name(state)}`];
    const asked: Record<AskedOffice, string> = {
      "was in office": `Was ${who} in office${where}?`,
      "holds it now": `Does ${who} hold the office${where} now?`,
      "held it": `Did ${who} hold the office${where}?`,
      "held it then": `Did ${who} hold the office${where} then?`,
      left: `When did ${who} leave office${where}?`,
      until: `Until when was ${who} in office${where}?`,
      still: `Is ${who} still in office${where}?`,
      since: `Since when has ${who} been in office${where}?`,
      came: `When did ${who} come to office${where}?`,
      "from when to when": `From when to when was ${who} in office${where}?`,
    };
    return asked[what];
  },
  firstPresident: (state) => `Who was the first president of ${wording.name(state)}?`,
  followed: (heir, before) => `Did ${wording.name(heir)} follow ${wording.name(before)} in office?`,
  whoFollowed: (before, office, state) => `Who followed ${wording.name(before)} as ${office.replaceAll("-", " ")} of ${wording.name(state)}?`,
  whoWas: (office, state) => `Who was ${office.replaceAll("-", " ")} of ${wording.name(state)} then?`,
  servedOut: (person) => `Did ${wording.name(person)} stay in office to the end of the term?`,
  whenDied: (person, where) => `When ${where ? "and where " : ""}did ${wording.name(person)} die?`,
  holders: (tenures, whose) =>
    `${tenures
      .map((tenure) => `${wording.name(tenure.person)}: ${tenure.title} ${whose ? `of ${wording.party(tenure)} ` : ""}${spellInWords(tenure)}`)
      .join("; ")}.`,
  career: (person, tenures) =>
    `${wording.name(person)}: ${tenures
      .map((tenure) => `${tenure.acting ? "acting " : ""}${tenure.title} of ${wording.party(tenure)} ${spellInWords(tenure)}`)
      .join("; ")}.`,
});
