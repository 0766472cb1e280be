import type { Publisher } from "../frame/publisher.ts";

const NAME = "United Nations, Department of Economic and Social Affairs";

/** Workbooks of the Population Division. */
export const POPULATION_DIVISION: Publisher = {
  id: "un-desa",
  name: NAME,
  origin: "https://www.un.org",
  documentation: "https://www.un.org/development/desa/pd/content/international-migrant-stock",
  terms: "CC BY 3.0 IGO",
  pause: 3000,
};

/** The same division: its interface for population. */
export const DATA_PORTAL: Publisher = {
  id: "un-desa",
  name: `${NAME}, Data Portal`,
  origin: "https://population.un.org",
  documentation: "https://population.un.org/dataportal/about/dataapi",
  terms: "CC BY 3.0 IGO",
  pause: 1000,
  key: { variable: "UN_DATA_PORTAL_TOKEN", header: "Authorization", from: 'ask the division for a token by mail; the variable holds "Bearer " and the token' },
};
