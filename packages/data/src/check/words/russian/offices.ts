import type { AskedOffice, OfficeSpell, OfficeWords } from "../words.ts";
import type { Base } from "./base.ts";
import { during } from "./dates.ts";
import { officeOf } from "./records/actors.ts";

// In the instrumental: `был главой государства`.
const HOLDS: Readonly<Record<string, string>> = {
  "head-of-state": "главой государства",
  "head-of-government": "главой правительства",
  "foreign-minister": "министром иностранных дел",
  "supreme-leader": "верховным руководителем",
  "national-leader": "национальным лидером",
};
const office = (id: string): string => HOLDS[id] ?? "руководителем";

// Names of people are not declined, and no verb tells whether a man or a woman is meant: the question stands before the name.
const ASKED: Record<AskedOffice, (who: string, where: string) => string> = {
  "was in office": (who, where) => `Есть ли в записях должность: ${who}${where}?`,
  "holds it now": (who, where) => `Занимает ли ${who} должность сейчас${where}?`,
  "held it": (who, where) => `Есть ли в записях эта должность: ${who}${where}?`,
  "held it then": (who, where) => `Приходится ли на это время пребывание в должности: ${who}${where}?`,
  left: (who, where) => `Когда закончилось пребывание в должности: ${who}${where}?`,
  until: (who, where) => `До какого времени длилось пребывание в должности: ${who}${where}?`,
  still: (who, where) => `Занимает ли ${who} должность до сих пор${where}?`,
  since: (who, where) => `С какого времени длится пребывание в должности: ${who}${where}?`,
  came: (who, where) => `Когда началось пребывание в должности: ${who}${where}?`,
  "from when to when": (who, where) => `С какого и до какого времени длилось пребывание в должности: ${who}${where}?`,
};

export const officeWords = (base: Base): OfficeWords => {
  const inRussian = (tenure: OfficeSpell): OfficeSpell => {
    const { records } = base.dataset.tenures;
    const held = records.find(
      ({ person, title, start, country }) => person === tenure.person && title === tenure.title && country === tenure.country && start === tenure.start,
    );
    return { ...tenure, title: (held === undefined ? undefined : base.record("tenures", held.id)?.title) ?? tenure.title };
  };
  const told = (tenure: OfficeSpell, whose: boolean) =>
    `${whose ? officeOf(tenure, base) : tenure.title}${tenure.acting ? " (исполняющий обязанности)" : ""} ${during(tenure)}`;
  return {
    asks: (what, person, state) => ASKED[what](base.name(person), state === null ? "" : ` (${base.name(state)})`),
    firstPresident: (state) => `Кто был первым президентом ${base.of(state, "genitive")}?`,
    followed: (heir, before) => `Таков ли порядок в должности: сначала ${base.name(before)}, затем ${base.name(heir)}?`,
    whoFollowed: (before, id, state) => `Кто стал следующим ${office(id)} (${base.name(state)}; предшественник — ${base.name(before)})?`,
    whoWas: (id, state) => `Кто был тогда ${office(id)} (${base.name(state)})?`,
    servedOut: (person) => `Длилось ли пребывание в должности до конца срока: ${base.name(person)}?`,
    whenDied: (person, where) => `Когда${where ? " и где" : ""} наступила смерть: ${base.name(person)}?`,
    holders: (tenures, whose) => `${tenures.map((tenure) => `${base.name(tenure.person)}: ${told(inRussian(tenure), whose)}`).join("; ")}.`,
    career: (person, tenures) => `${base.name(person)}: ${tenures.map((tenure) => told(inRussian(tenure), true)).join("; ")}.`,
  };
};
