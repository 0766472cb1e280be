// Which collections have dates and which have citations; which fields hold texts; and the states that a neighbour's record may be of.

export const DATED = ["memberships", "events", "agreements", "deployments", "visits", "tenures", "votes", "organizations"];
export const CITED = [...DATED, "corridors", "positions", "claims", "people"];

// Texts of our own, and what we say that others say.
export const OWN = [
  "title",
  "summary",
  "note",
  "statement",
  "reason",
  "since",
  "basis",
  "because",
  "owners",
  "purpose",
  "what",
  "definition",
  "why",
  "caution",
  "measures",
];
export const PROSE = [...OWN, "says", "derived", "holes", "point", "value"];

export const STATES: Record<string, string> = {
  KAZ: "Kazakhstan",
  KGZ: "Kyrgyzstan",
  TJK: "Tajikistan",
  TKM: "Turkmenistan",
  UZB: "Uzbekistan",
  ARM: "Armenia",
  AZE: "Azerbaijan",
  GEO: "Georgia",
};
