import { edited, textOf } from "../../../test/workbench.ts";
import { type Case, DEPLOYMENT, UZB } from "./case.ts";

/** What every record has: an id, references, dates and texts. */
export const everyRecordCases: readonly Case[] = [
  {
    rule: "dangling-reference",
    what: "a reference to nowhere",
    edits: edited(UZB, "organization: csto", "organization: cstoo"),
    at: [UZB, "organization:"],
    found: /points to organizations\/cstoo/,
    also: ["id-form", "founding-agreement"],
  },
  {
    rule: "dangling-reference",
    what: "a citation of a source that is not there",
    edits: edited(UZB, "source: narodinfo-2008-03-28", "source: narodinfo-2008-03-29"),
    at: [UZB, "source: narodinfo-2008-03-28"],
    found: /sources\/narodinfo-2008-03-29/,
  },
  {
    rule: "duplicate-id",
    what: "a second record of the same state",
    edits: edited("countries/UZB", "iso2: UZ", "iso2: TM"),
    at: ["countries/UZB", "kind:"],
    found: /iso2 TM is already taken by countries\/TKM/,
    also: ["name-register"],
  },
  {
    rule: "duplicate-id",
    what: "an id that differs in letter case alone",
    edits: { "sources/Tass-2012-06-28": textOf("sources/tass-2012-06-28").replace("678014", "678015") },
    at: ["sources/tass-2012-06-28", "title:"],
    found: /already taken by sources\//,
    also: ["id-form", "unused-source"],
  },
  {
    rule: "duplicate-id",
    what: "an event told twice",
    edits: {
      "events/2002-05-17-china-tajikistan-pamirs": textOf("events/2002-05-17-china-tajikistan-border-agreement").replace(
        "Tajikistan agrees to give",
        "Rahmon gives",
      ),
    },
    at: ["events/2002-05-17-china-tajikistan-border-agreement", "type:"],
    found: /border-settlement on 2002-05-17 of CHN, TJK is already taken by events\//,
  },
  {
    rule: "id-form",
    what: "an event whose id is not its date",
    edits: { [DEPLOYMENT]: textOf(DEPLOYMENT).replace("start: 2022-01-06", "start: 2022-01-07") },
    at: [DEPLOYMENT, "type:"],
    found: /is not of the form of an id/,
  },
  {
    rule: "draft-residue",
    what: "a note to the writer left in a summary",
    edits: edited("events/2010-04-07-kyrgyz-april-revolution", "took over.", "took over (citation needed)."),
    at: ["events/2010-04-07-kyrgyz-april-revolution", "summary:"],
    found: /"citation needed"/,
  },
  {
    rule: "prose-style",
    what: "a sentence without an end",
    edits: edited("agreements/rus-kaz-2013", "alliance of Russia and Kazakhstan.", "alliance of Russia and Kazakhstan"),
    at: ["agreements/rus-kaz-2013", "summary:"],
    found: /no full stop/,
  },
  {
    rule: "prose-dates",
    what: "the year of a note mistyped",
    edits: edited("events/2018-08-12-caspian-convention-aktau", "The convention settles", "The convention of 12 August 2019 settles"),
    at: ["events/2018-08-12-caspian-convention-aktau", "summary:"],
    found: /2019-08-12 in words, and 2018-08-12 in the record/,
  },
  {
    rule: "weekday",
    what: "a day under the weekday of another",
    edits: edited("visits/2024-09-15-scholz-uzb", "on Sunday, 15 September 2024", "on Thursday, 15 September 2024"),
    at: ["visits/2024-09-15-scholz-uzb", "on Sunday, 15 September 2024"],
    found: /Thursday, 15 September 2024, which was a Sunday/,
  },
];
