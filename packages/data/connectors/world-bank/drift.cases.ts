import { type Drift, edited, replaced } from "../rehearsal/drift.ts";
import { debtDisbursements, debtService } from "./debt.ts";
import { peopleAndProduct, remittances } from "./indicators.ts";

type Indicators = [{ total: number }, { countryiso3code: string; date: string; value: number | null }[]];
interface Debt {
  total: number;
  source: { data: { variable: { concept: string; id: string; value: string }[]; value: number | null }[] };
}

/** Sets the value of a state and year; null takes it away. */
const set = (path: RegExp, state: string, year: string, value: (before: number) => number | null) =>
  edited<Indicators>(path, ([, rows]) => {
    for (const row of rows) if (row.countryiso3code === state && row.date === year) row.value = value(row.value ?? 0);
  });
const emptied = (path: RegExp, year: string) =>
  edited<Indicators>(path, ([, rows]) => {
    for (const row of rows) if (row.date === year) row.value = null;
  });

const PEOPLE = /SP\.POP\.TOTL/;
const REMITTED = /BX\.TRF/;

const idOf = (cell: Debt["source"]["data"][number], concept: string) => cell.variable.find((one) => one.concept === concept)?.id;
/** Changes the cells of a creditor and a year; what is null is left out of a page. */
const creditor = (path: RegExp, id: string, year: string, change: (value: number) => number | null) =>
  edited<Debt>(path, ({ source }) => {
    for (const cell of source.data)
      if (idOf(cell, "Counterpart-Area") === id && idOf(cell, "Time") === year && cell.value !== null) cell.value = change(cell.value);
  });
const LENT = /DT\.DIS.*page=1$/;
const REPAID = /DT\.AMT/;
const INTEREST = /DT\.INT/;
const every = (path: RegExp, change: (value: number) => number) =>
  edited<Debt>(path, ({ source }) => {
    for (const cell of source.data) if (cell.value !== null) cell.value = change(cell.value);
  });
const yearless = (year: string) =>
  edited<Debt>(/sources\/6/, ({ source }) => {
    for (const cell of source.data) if (idOf(cell, "Time") === year) cell.value = null;
  });
/** A cell like the first one of the first page, of another year; every page then announces one cell more. */
const further = (path: RegExp, year: string, value: number) =>
  edited<Debt & { page: number }>(path, (body) => {
    const [first] = body.source.data;
    body.total++;
    if (first === undefined || body.page !== 1) return;
    body.source.data.push({ variable: first.variable.map((one) => (one.concept === "Time" ? { ...one, id: `YR${year}`, value: year } : one)), value });
  });

export const worldBankDrifts: readonly Drift[] = [
  {
    reader: peopleAndProduct,
    renamed: replaced(PEOPLE, '"countryiso3code"', '"country_iso3"'),
    newYear: { plant: set(PEOPLE, "UZB", "2025", () => 37_000_000), key: "population/UZB/2025/population", value: 37_000_000 },
    withdrawn: { plant: set(PEOPLE, "KGZ", "2020", () => null), key: "population/KGZ/2020/population" },
    vanished: { plant: emptied(PEOPLE, "2019"), year: "2019" },
    unit: replaced(/NY\.GDP/, "GDP (current US$)", "GDP (current LCU)"),
    unknownCode: { plant: replaced(PEOPLE, /"countryiso3code": ?"KGZ"/g, '"countryiso3code": "KGX"'), code: "KGX" },
    beyond: { plant: set(PEOPLE, "UZB", "2023", (before) => Math.round(before * 1.2)), key: "population/UZB/2023/population" },
    missingPage: replaced(/SP\.POP\.TOTL.*page=1$/, /"pages": ?2/g, '"pages": 1'),
  },
  {
    reader: remittances,
    renamed: replaced(REMITTED, '"date"', '"year"'),
    newYear: { plant: set(REMITTED, "TJK", "2025", () => 45.5), key: "remittances/TJK/2025/share-of-gdp", value: 45.5 },
    withdrawn: { plant: set(REMITTED, "KAZ", "2018", () => null), key: "remittances/KAZ/2018/share-of-gdp" },
    vanished: { plant: emptied(REMITTED, "2021"), year: "2021" },
    unit: replaced(REMITTED, "received (% of GDP)", "received (current US$)"),
    unknownCode: { plant: replaced(REMITTED, /"countryiso3code": ?"TJK"/g, '"countryiso3code": "TJX"'), code: "TJX" },
    beyond: { plant: set(REMITTED, "TJK", "2022", () => 12), key: "remittances/TJK/2022/share-of-gdp" },
    missingPage: replaced(REMITTED, /"total": ?\d+/g, '"total": 500'),
  },
  {
    reader: debtDisbursements,
    renamed: replaced(LENT, '"Counterpart-Area"', '"Creditor"'),
    newYear: { plant: further(/DT\.DIS/, "2023", 1234.5), key: "debt-disbursements/KGZ/CHN/2023/disbursements", value: 1234.5 },
    withdrawn: { plant: creditor(LENT, "915", "YR2018", () => null), key: "debt-disbursements/KGZ/x-asian-development-bank/2018/disbursements" },
    vanished: { plant: yearless("YR2021"), year: "2021" },
    unit: replaced(/DT\.DIS/, "current US$", "% of GNI"),
    unknownCode: { plant: replaced(/DT\.DIS/, '"Japan"', '"Ruritania"'), code: "Ruritania" },
    beyond: { plant: creditor(LENT, "915", "YR2018", (value) => value * 2), key: "debt-disbursements/KGZ/x-asian-development-bank/2018/disbursements" },
    missingPage: replaced(LENT, /"pages": ?\d/g, '"pages": 1'),
  },
  {
    reader: debtService,
    renamed: replaced(REPAID, '"Time"', '"Year"'),
    newYear: { plant: further(INTEREST, "2012", 1234.5), key: "debt-service/KGZ/CHN/2012/interest", value: 1234.5 },
    withdrawn: { plant: creditor(INTEREST, "905", "YR2019", () => null), key: "debt-service/KGZ/x-world-bank-ida/2019/interest" },
    vanished: { plant: yearless("YR2020"), year: "2020" },
    unit: every(REPAID, (value) => value / 1000),
    unknownCode: { plant: replaced(INTEREST, '"Japan"', '"Ruritania"'), code: "Ruritania" },
    beyond: { plant: creditor(INTEREST, "905", "YR2019", (value) => value * 20), key: "debt-service/KGZ/x-world-bank-ida/2019/interest" },
    missingPage: replaced(/DT\.AMT.*page=1$/, /"pages": ?\d/g, '"pages": 1'),
  },
];
