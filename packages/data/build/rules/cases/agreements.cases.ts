import { edited, textOf } from "../../../test/workbench.ts";
import { type Case, DEPLOYMENT } from "./case.ts";

/** Agreements and their parties. */
export const agreementsCases: readonly Case[] = [
  {
    rule: "one-party",
    what: "a participant that is a state and an organization",
    edits: edited(DEPLOYMENT, "- organization: csto\n", "- organization: csto\n    country: RUS\n"),
    at: [DEPLOYMENT, "- organization: csto"],
    found: /both RUS and csto/,
  },
  {
    rule: "agreement-before-parties",
    what: "a party that did not exist when it signed",
    edits: edited("agreements/csto-charter-2002", "country: ARM\n", "organization: eu\n    signed: 1980-01-01\n"),
    at: ["agreements/csto-charter-2002", "- country: ARM"],
    found: /eu signs on 1980-01-01, but existed 1993-11-01/,
    also: ["founding-agreement"],
  },
  {
    rule: "agreement-order",
    what: "a treaty in force before it was signed",
    edits: edited("agreements/rus-kaz-2013", "start: 2014-12-22", "start: 2012-12-22"),
    at: ["agreements/rus-kaz-2013", "start: 2014-12-22"],
    found: /in force on 2012-12-22, before it was signed on 2013-11-11/,
  },
  {
    rule: "agreement-status",
    what: "a treaty that is only signed and yet in force",
    edits: edited("agreements/rus-kaz-2013", "status: in-force", "status: signed"),
    at: ["agreements/rus-kaz-2013", "status: in-force"],
    found: /status signed with a force/,
  },
  {
    rule: "agreement-parties",
    what: "a party entered twice",
    edits: edited("agreements/rus-kaz-2013", "  - country: KAZ\n", "  - country: KAZ\n  - country: KAZ\n"),
    at: ["agreements/rus-kaz-2013", "place:"],
    found: /KAZ is a party twice/,
  },
  {
    rule: "agreement-binding",
    what: "a declaration that binds",
    edits: edited("agreements/khujand-2025", "kind: declaration\n", "kind: declaration\nbinding: true\n"),
    at: ["agreements/khujand-2025", "parties:"],
    found: /a declaration that binds/,
  },
  {
    rule: "founding-agreement",
    what: "a party that never joined what it founded",
    edits: edited("agreements/sco-2001", "country: UZB", "country: GEO"),
    at: ["agreements/sco-2001", "- country: UZB"],
    found: /GEO without a membership in sco/,
  },
  {
    rule: "parties-signed",
    what: "a party that did not sign",
    edits: edited("agreements/c5-friendship-2022", "notSigned: [TKM]", "notSigned: [KAZ]"),
    at: ["agreements/c5-friendship-2022", "notSigned:"],
    found: /KAZ as party and as not having signed/,
  },
  {
    rule: "agreement-id",
    what: "a party that only the id names",
    edits: edited("agreements/rus-kaz-2013", "  - country: KAZ\n", "  - country: UZB\n"),
    at: ["agreements/rus-kaz-2013", "- country: RUS"],
    found: /KAZ in the id, and no party/,
    also: ["agreement-named"],
  },
  {
    rule: "agreement-kind",
    what: "a bond one step closer than it is",
    edits: edited("agreements/eu-uzb-pca", "kind: partnership-and-cooperation", "kind: association"),
    at: ["agreements/eu-uzb-pca", "kind:"],
    found: /association, and the title is Partnership and Cooperation/,
  },
  {
    rule: "agreement-named",
    what: "a title with another state",
    edits: edited("agreements/kaz-uzb-2022", "between Kazakhstan and Uzbekistan", "between Kazakhstan and Turkmenistan"),
    at: ["agreements/kaz-uzb-2022", "title:"],
    found: /TKM in the title, and no party/,
  },
  {
    rule: "agreement-binding",
    what: "a treaty that does not bind",
    edits: edited("agreements/rus-kaz-2013", "binding: true\n", ""),
    at: ["agreements/rus-kaz-2013", "kind:"],
    found: /of kind alliance that does not bind/,
  },
  {
    rule: "founding-agreement",
    what: "a founder that is no party",
    edits: {
      "agreements/csto-charter-2002": textOf("agreements/csto-charter-2002")
        .replace("  - country: BLR\n", "")
        .replace(/parties\.BLR, /g, ""),
    },
    at: ["agreements/csto-charter-2002", "- country:"],
    found: /BLR founded csto, and is no party/,
  },
];
