import type { Rule } from "./rule.ts";
import { OWN } from "./standing-kind.ts";

/** News agencies and papers, and services that pass on what others hand in. */
const PASSED_ON =
  /(?:^|\.)(?:einpresswire\.com|prnewswire\.com|prnewswire\.co\.uk|wired-gov\.net|tdh\.gov\.tm|turkmenistan\.gov\.tm|turkmenmetbugat\.gov\.tm|uza\.uz|azertag\.az|belta\.by|tass\.com|tass\.ru|ria\.ru|interfax\.ru|trend\.az|qazinform\.com|inform\.kz|kabar\.kg|khovar\.tj|aa\.com\.tr|people\.cn|people\.com\.cn|xinhuanet\.com|news\.cn|cgtn\.com|gmw\.cn|china\.org\.cn|nytimes\.com)$/;

export const standingAddress: Rule = {
  name: "standing-address",
  description: "What a news agency or a service for press releases publishes is not primary, also if a state owns it.",
  severity: "error",
  scope: ["sources"],
  *breaches(world) {
    for (const { id, kind, standing, url } of world.records.sources.values()) {
      const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
      // What is of another kind is none by that alone.
      if (standing !== "primary" || !OWN.has(kind) || !PASSED_ON.test(host)) continue;
      yield {
        collection: "sources",
        id,
        path: ["standing"],
        found: `primary, at ${host}`,
        fix: "say report for what an agency tells, mirror for the text of others that it prints; or cite the text at the address of those who made it",
      };
    }
  },
};
