import { dataset } from "@multivector/data/dataset";
import { beforeAll, describe, expect, it } from "vitest";
import { changesOf } from "./changes.ts";
import { mapData } from "./data.ts";
import { announced, detailsOf, type Shown } from "./details.ts";
import { fillsOf } from "./fills.ts";
import type { MapData, MapView } from "./map-data.ts";
import { layerRows, stateRows } from "./map-rows.ts";
import { marksOf } from "./marks.ts";
import { statusInWords } from "./membership-status.ts";
import { momentOf } from "./moment.ts";
import { ownerOf } from "./owners.ts";

const LAST = "2026-11-23";
const VIEW: MapView = { org: "csto", fill: "members", partner: "RUS", layers: ["sites"], months: 12 };
let data: MapData;
let russian: MapData;
beforeAll(() => {
  data = mapData("en");
  russian = mapData("ru");
});

const shownOn = (view: Partial<MapView>, day = LAST, of = data): Shown => {
  const whole = { ...VIEW, ...view };
  const moment = momentOf(of, whole, day);
  return { data: of, view: whole, moment, fills: fillsOf(of, whole, moment) };
};
const said = (org: MapView["org"], code: string, day = LAST, of = data) => announced(detailsOf(shownOn({ org }, day, of), `countries/${code}`));

describe("what a state is to a body", () => {
  it("is said by the role that it has, or had last", () => {
    expect(said("sco", "TUR")).toBe("Türkiye, SCO: partner, since 1 September 2025");
    expect(said("sco", "TUR", "2020-01-01")).toBe("Turkey, SCO: dialogue partner, since 7 June 2012");
    expect(said("eu", "UKR")).toBe("Ukraine, EU: candidate, since 23 June 2022");
    expect(said("eu", "GEO")).toContain("EU: candidate");
    expect(said("wto", "TKM")).toBe("Turkmenistan, WTO: candidate, since 23 February 2022");
    expect(said("nato", "AFG")).toBe("Afghanistan, NATO: formerly partner, until 2021");
    expect(said("csto", "UZB")).toBe("Uzbekistan, CSTO: former member, until 19 December 2012");
    expect(said("sco", "TUR", LAST, russian)).toBe("Турция, ШОС: партнёр, с 1 сентября 2025 года");
  });

  it("is a former member only after a period that counts as being in, whatever the body", () => {
    for (const { id, fullRoles } of dataset.organizations.records) {
      for (const day of ["1996-06-01", "2010-01-01", LAST]) {
        const { moment } = shownOn({ org: id }, day);
        for (const [code, { status, role }] of Object.entries(moment.statuses)) {
          const spells = data.memberships.records.find((one) => one.organization === id && one.country === code)?.spells ?? [];
          if (status === "out")
            expect(
              spells.some(({ full, end }) => full && end.edtf !== ".."),
              `${id} ${code} on ${day}`,
            ).toBe(true);
          if (status === "lesser" || status === "was") expect(fullRoles.includes(role as never), `${id} ${code} on ${day}`).toBe(false);
        }
      }
    }
  });

  it("is denied only where all of a body is held, where the state's own record says so, or where there was no body yet", () => {
    expect(said("un", "SAU")).toBe("Saudi Arabia, UN: no record here, the members of this body are recorded only in part");
    expect(said("csto", "CHN")).toBe("China, CSTO: not a member");
    expect(said("wto", "SAU", "1992-01-01")).toBe("Saudi Arabia, WTO: not a member");
    for (const { id } of dataset.organizations.records) {
      const { moment } = shownOn({ org: id });
      const whole = dataset.memberships.coverage.parts[id]?.state === "whole";
      for (const [code, { status }] of Object.entries(moment.statuses)) {
        const record = data.memberships.records.some((one) => one.organization === id && one.country === code);
        if (!whole && !record) expect(status, `${id} ${code}`).toBe("unknown");
        if (whole) expect(status, `${id} ${code}`).not.toBe("unknown");
      }
    }
  });

  it("has the same words on the map, in its tables and in the comparison of two days", () => {
    const shown = shownOn({ org: "sco" });
    expect(stateRows(shown).find(({ record }) => record === "memberships/sco-tur")).toMatchObject({ what: "partner", from: "1 September 2025", to: "" });
    expect(stateRows(shownOn({})).find(({ record }) => record === "memberships/csto-uzb")).toMatchObject({
      what: "former member",
      from: "",
      to: "19 December 2012",
    });
    const { roles } = changesOf(shownOn({ org: "sco" }, "2020-01-01").moment, shown.moment, data, "sco");
    const turkey = roles.find(({ code }) => code === "TUR");
    expect([turkey?.from, turkey?.to].map((status) => status && statusInWords("en", status))).toEqual(["dialogue partner", "partner"]);
  });
});

describe("what is not known", () => {
  it("has its own paper also where there are no values of a year", () => {
    const { fills } = shownOn({ fill: "trade" }, "2023-12-31");
    expect([fills.TKM, fills.KAZ?.look]).toEqual([{ look: "unknown", word: "no data" }, "trade-CHN"]);
  });
});

describe("sites", () => {
  it("are those of others than the host", () => {
    const { moment } = shownOn({});
    for (const { site } of moment.sites)
      expect(
        site.operators.some((code) => code !== site.host),
        site.id,
      ).toBe(true);
  });

  it("are drawn as often as the key counts them, but for those of which it says that they have several places", () => {
    for (const day of ["2006-11-23", LAST]) {
      const shown = shownOn({}, day);
      const drawn = marksOf(shown.data, shown.view, shown.moment, 0, 6).flatMap(({ marks }) => marks.map(({ key, owner }) => ({ key, owner })));
      for (const owner of new Set(drawn.map((mark) => mark.owner))) {
        const sites = shown.moment.sites.filter(({ site }) => ownerOf(site) === owner);
        const extra = sites.reduce((sum, { site }) => sum + Math.max(0, (site.points[0]?.length ?? 0) - 1), 0);
        expect(drawn.filter((mark) => mark.owner === owner).length, `${owner} on ${day}`).toBe(
          sites.filter(({ site }) => (site.points[0]?.length ?? 0) > 0).length + extra,
        );
      }
    }
    const [base] = detailsOf(shownOn({}), "deployments/rus-tjk-201");
    expect(base?.rows.map(({ name, value }) => `${name}: ${value}`)).toEqual([expect.stringMatching(/^Its places: Dushanbe; Bokhtar; Kulob \(Named until/)]);
  });

  it("stand in the file with what says so", () => {
    const [sites] = layerRows(shownOn({}));
    expect(sites?.rows.length).toBe(shownOn({}).moment.sites.length);
    for (const { record } of sites?.rows ?? []) expect(record).toMatch(/^deployments\//);
  });
});
