const rules = new Intl.PluralRules("ru");
type Forms = readonly [one: string, few: string, many: string, other?: string];

/** The form of a noun after a number: 1 голос, 2 голоса, 5 голосов, 1,5 голоса. */
export function counted(count: number, [one, few, many, other = few]: Forms): string {
  return { one, few, many, other, zero: many, two: few }[rules.select(count)];
}

/** As Russian prints: thousands stand apart in numbers of five digits and more. */
const number = (value: number, digits: number): string => new Intl.NumberFormat("ru", { maximumSignificantDigits: digits, useGrouping: "min2" }).format(value);

const UNITS: Readonly<Record<string, Forms>> = {
  US$: ["доллар США", "доллара США", "долларов США"],
  "US$ (current)": ["доллар США (текущий)", "доллара США (текущих)", "долларов США (текущих)"],
  "US$ of 2021": ["доллар США 2021 года", "доллара США 2021 года", "долларов США 2021 года"],
  "US$ (current) per person": ["доллар США на человека", "доллара США на человека", "долларов США на человека"],
  EUR: ["евро", "евро", "евро"],
  persons: ["человек", "человека", "человек"],
  tonnes: ["тонна", "тонны", "тонн"],
  "barrels a day": ["баррель в сутки", "барреля в сутки", "баррелей в сутки"],
  "cubic metres": ["м³", "м³", "м³"],
  kWh: ["кВт·ч", "кВт·ч", "кВт·ч"],
  TWh: ["ТВт·ч", "ТВт·ч", "ТВт·ч"],
  trips: ["поездка", "поездки", "поездок"],
  visits: ["визит", "визита", "визитов"],
  votes: ["голосование", "голосования", "голосований"],
  conflicts: ["конфликт", "конфликта", "конфликтов"],
  points: ["пункт", "пункта", "пунктов"],
  "% of GDP": ["% ВВП", "% ВВП", "% ВВП"],
  "level, 1 or 2": ["(уровень, 1 или 2)", "(уровень, 1 или 2)", "(уровень, 1 или 2)"],
  "share, 0 to 1": ["(доля, от 0 до 1)", "(доля, от 0 до 1)", "(доля, от 0 до 1)"],
  "score, 0 to 1": ["(балл, от 0 до 1)", "(балл, от 0 до 1)", "(балл, от 0 до 1)"],
};

const plainUnit = (unit: string): [name: string, times: number] => (unit.endsWith(" thousand") ? [unit.slice(0, -" thousand".length), 1000] : [unit, 1]);

/** What series count, after their names: `долларов США`, `тыс. долларов США`. */
export function unitName(unit: string): string {
  const [name, times] = plainUnit(unit);
  return `${times === 1 ? "" : "тыс. "}${UNITS[name]?.[2] ?? name}`;
}

/** `14,7 млрд долларов США`, `20 034 609 человек`, `48 %`. */
export function amount(value: number, unit: string): string {
  const [name, times] = plainUnit(unit);
  const plain = value * times;
  const forms: Forms = UNITS[name] ?? [name, name, name];
  const size = Math.abs(plain);
  if (/US\$|EUR/.test(name) && size >= 1e6) return `${number(plain / (size >= 1e9 ? 1e9 : 1e6), 3)} ${size >= 1e9 ? "млрд" : "млн"} ${forms[2]}`;
  const digits = size >= 1000 ? 12 : 3;
  // No line ends before a sign.
  return `${number(plain, digits)}${/^[%\p{L}]*[%·³]/u.test(forms[0]) ? "\u00a0" : " "}${counted(Number(plain.toPrecision(digits)), forms)}`;
}

const FLOWS: Readonly<Record<string, string>> = {
  "Mt/y": "млн тонн в год",
  "kb/d": "тыс. баррелей в сутки",
  "Mb/d": "млн баррелей в сутки",
  "bcm/y": "млрд м³ в год",
  "TEU/y": "контейнеров (в двадцатифутовом эквиваленте) в год",
  MW: "МВт",
};

/** What a route carries: `55 млрд м³ в год`. */
export const flow = (value: number, unit: string): string => `${number(value, 12)} ${FLOWS[unit] ?? unit}`;

/** A number, its thousands apart. */
export const plain = (value: number): string => number(value, 12);
