import { stateNamed } from "../frame/states.ts";

/** Creditors that are no state, by the name the Bank gives them, with their id on each of the two cards. Null is in neither. */
const BODIES: Readonly<Record<string, readonly [service: string, disbursements: string]>> = {
  World: ["WLD", "WLD"],
  "Asian Dev. Bank": ["x-asian-dev-bank", "x-asian-development-bank"],
  "Asian Infrastructure Investment Bank": ["x-asian-infrastructure-investment-bank", "x-asian-infrastructure-investment-bank"],
  Bondholders: ["x-bondholders", "x-bondholders"],
  "Eastern & Southern African Trade & Dev. Bank (TDB)": [
    "x-eastern-southern-african-trade-dev-bank-tdb",
    "x-eastern-and-southern-african-trade-and-development-bank",
  ],
  "Eurasian Development Bank": ["x-eurasian-development-bank", "x-eurasian-development-bank"],
  "European Bank for Reconstruction and Dev. (EBRD)": ["x-european-bank-for-reconstruction-and-dev-ebrd", "x-european-bank-for-reconstruction-and-development"],
  "European Economic Community (EEC)": ["x-european-economic-community-eec", "x-european-union"],
  "European Investment Bank": ["x-european-investment-bank", "x-european-investment-bank"],
  "European Union": ["x-european-union", "x-european-union"],
  "International Fund for Agricultural Dev.": ["x-international-fund-for-agricultural-dev", "x-international-fund-for-agricultural-development"],
  "Islamic Dev. Bank": ["x-islamic-dev-bank", "x-islamic-development-bank"],
  "Islamic Solidarity Fund for Dev. (ISFD)": ["x-islamic-solidarity-fund-for-dev-isfd", "x-islamic-solidarity-fund-for-development"],
  "Multiple Lenders": ["x-multiple-lenders", "x-multiple-lenders"],
  "Nordic Development Fund": ["x-nordic-development-fund", "x-nordic-development-fund"],
  "OPEC Fund for International Dev.": ["x-opec-fund-for-international-dev", "x-opec-fund-for-international-development"],
  "World Bank-IBRD": ["x-world-bank-ibrd", "x-wb-international-bank-for-reconstruction-and-development"],
  "World Bank-IDA": ["x-world-bank-ida", "x-wb-international-development-association"],
};

/** States that the Bank's list of creditors spells in its own way, and states that no record of the dataset is about. */
const STATES: Readonly<Record<string, string>> = {
  Bermuda: "BMU",
  Canada: "CAN",
  "Germany, Fed. Rep. of": "DEU",
  "Iran, Islamic Republic Of": "IRN",
  "Korea, Republic of": "KOR",
  Malaysia: "MYS",
  Norway: "NOR",
  Switzerland: "CHE",
};

export type DebtSeries = "debt-service" | "debt-disbursements";

/** The id by which a series knows a creditor, from the Bank's name for it, which may end in blanks; null where nobody has given it one. */
export function creditorNamed(name: string, series: DebtSeries): string | null {
  const clean = name.replaceAll(/[\s\u00a0]+/g, " ").trim();
  const body = BODIES[clean];
  if (body !== undefined) return body[series === "debt-service" ? 0 : 1];
  return STATES[clean] ?? stateNamed(clean);
}
