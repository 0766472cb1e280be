import { edited, textOf } from "../../../test/workbench.ts";
import { type Case, DEPLOYMENT, UZB } from "./case.ts";

/** Events, who took part and what it cost. */
export const eventsCases: readonly Case[] = [
  {
    rule: "conflict-sides",
    what: "two sides of a conflict that say the same",
    edits: edited(UZB, "23 June 2006, announcement in Minsk\n", "16 August 2006, protocol of Sochi\n"),
    at: [UZB, "- value: 16 August 2006"],
    found: /two sides that say the same/,
  },
  {
    rule: "event-outside-existence",
    what: "an event before one of its participants existed",
    edits: {
      "events/1992-05-15-collective-security-treaty-signed": textOf("events/1992-05-15-collective-security-treaty-signed").replace(
        "organization: cst\n    role: created",
        "organization: csto\n    role: member",
      ),
    },
    at: ["events/1992-05-15-collective-security-treaty-signed", "organization: cst"],
    found: /csto takes part on 1992-05-15, but existed 2002-10-07/,
  },
  {
    rule: "event-place",
    what: "an event on the other side of the world",
    edits: { [DEPLOYMENT]: textOf(DEPLOYMENT).replace(/longitude: (\d)/, "longitude: -$1") },
    at: [DEPLOYMENT, "latitude:"],
    found: /far from every state that takes part/,
    also: ["known-place", "event-host"],
  },
  {
    rule: "happened-by-horizon",
    what: "an event that has not come yet",
    edits: {
      "events/2036-07-01-too-early": textOf("events/2026-07-01-kazakhstan-new-constitution-in-force")
        .replaceAll("2026-07-01", "2036-07-01")
        .replace("new constitution", "next constitution")
        .replace("status: announced", "status: occurred"),
    },
    at: ["events/2026-07-01-kazakhstan-new-constitution-in-force", "start:"],
    found: /occurred on 2036-07-01, after/,
  },
  {
    rule: "casualty-range",
    what: "bounds the wrong way round",
    edits: edited("events/2022-09-14-kyrgyz-tajik-clashes-2022", "least: 140\n    most: 144", "least: 144\n    most: 140"),
    at: ["events/2022-09-14-kyrgyz-tajik-clashes-2022", "- measure: injuries"],
    found: /at least 144, at most 140/,
  },
  {
    rule: "casualty-side",
    what: "the dead of a state that was not there",
    edits: edited("events/2022-09-14-kyrgyz-tajik-clashes-2022", "side: TJK", "side: TKM"),
    at: ["events/2022-09-14-kyrgyz-tajik-clashes-2022", "side: TJK"],
    found: /TKM, which takes no part in it/,
  },
  {
    rule: "participant-once",
    what: "a participant entered twice",
    edits: edited(DEPLOYMENT, "place:\n", "  - country: RUS\n    role: contributor\nplace:\n"),
    at: [DEPLOYMENT, "place:"],
    found: /RUS as contributor twice/,
    also: ["check-fails"],
  },
  {
    rule: "event-length",
    what: "a signing of a month",
    edits: edited("events/2018-08-12-caspian-convention-aktau", "lastDay: 2018-08-12", "lastDay: 2018-09-12"),
    at: ["events/2018-08-12-caspian-convention-aktau", "lastDay:"],
    found: /a treaty of 32 days/,
  },
  {
    rule: "event-length",
    what: "a stop of a month",
    edits: edited("visits/2022-10-13-aliyev-kaz", "lastDay: 2022-10-14", "lastDay: 2022-11-14"),
    at: ["visits/2022-10-13-aliyev-kaz", "lastDay:"],
    found: /a stop of 33 days/,
    also: ["visit-one-place"],
  },
  {
    rule: "event-parties-named",
    what: "a title of another state",
    edits: edited(DEPLOYMENT, "title: CSTO force in Kazakhstan", "title: Peacekeepers arrive in Turkmenistan"),
    at: [DEPLOYMENT, "title:"],
    found: /the title names TKM/,
  },
  {
    rule: "event-host",
    what: "a host far from the place",
    edits: edited("events/1997-04-24-moscow-force-reduction-treaty", "country: RUS\n    role: host", "country: IRN\n    role: host"),
    at: ["events/1997-04-24-moscow-force-reduction-treaty", "role: host"],
    found: /IRN hosts, and Moscow is not near/,
  },
];
