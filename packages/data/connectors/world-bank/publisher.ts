import type { Publisher } from "../frame/publisher.ts";

export const WORLD_BANK: Publisher = {
  id: "world-bank",
  name: "World Bank",
  origin: "https://api.worldbank.org",
  documentation: "https://datahelpdesk.worldbank.org/knowledgebase/articles/889392",
  terms: "CC BY 4.0",
  pause: 500,
};
