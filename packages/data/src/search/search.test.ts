import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { find } from "../query/index.ts";
import { KINDS, openIndex, PAGES, packIndex, packSentences, packSources, search, searchIndex, withSentences, withSources } from "./index.ts";
import { HOSTILE, QUERIES } from "./queries.fixtures.ts";

const index = searchIndex(dataset);
const records = packIndex(dataset);
const opened = withSources(openIndex(records), packSources(dataset));
const first = (words: string) => search(index, words)[0]?.path;
describe("finding", () => {
  it.each([
    // Bodies, states and people by any name, alias and spelling.
    ["CSTO", "organizations/csto"],
    ["ОДКБ", "organizations/csto"],
    ["ODKB", "organizations/csto"],
    ["Collective Security Treaty Organization", "organizations/csto"],
    ["ШОС", "organizations/sco"],
    ["Kazakhstan", "countries/KAZ"],
    ["Казахстан", "countries/KAZ"],
    ["Қазақстан", "countries/KAZ"],
    ["KAZ", "countries/KAZ"],
    ["Kirghizia", "countries/KGZ"],
    ["Tokayev", "people/kassym-jomart-tokayev"],
    ["Tokaev", "people/kassym-jomart-tokayev"],
    ["Токаев", "people/kassym-jomart-tokayev"],
    ["Тоқаев", "people/kassym-jomart-tokayev"],
    ["Садыр Жапаров", "people/sadyr-japarov"],
    ["Sadyr Zhaparov", "people/sadyr-japarov"],
    // Slips.
    ["Kazakstan", "countries/KAZ"],
    ["Kazkahstan", "countries/KAZ"],
    ["Uzbekitsan", "countries/UZB"],
    ["Nazarbyaev", "people/nursultan-nazarbayev"],
    // Days.
    ["december 1991", "timeline"],
    ["2022-01", "timeline"],
    // Pairs, from either side.
    ["kazakhstan russia", "relations/KAZ/RUS"],
    ["Russia and Kazakhstan", "relations/KAZ/RUS"],
    ["Киргизия и Таджикистан", "relations/KGZ/TJK"],
    // Offices, now and then.
    ["Кто президент Таджикистана", "tenures/tjk-head-of-state-emomali-rahmon-1994"],
    ["who is president of kyrgyzstan", "tenures/kgz-head-of-state-sadyr-japarov-2021"],
    ["president of uzbekistan in 2010", "tenures/uzb-head-of-state-islam-karimov-1990"],
    // Symbols of the United Nations.
    ["A/RES/ES-11/1", "votes/un-es-11-1"],
    ["ES-11/4", "votes/un-es-11-4"],
    // A title to the letter.
    ["spell", "terms/spell"],
    ["Baku Tbilisi Ceyhan", "corridors/btc"],
    // Pages.
    ["timeline", "timeline"],
    ["скачать данные", "data"],
    // What is not there, and what is disputed, is not an error to be reported.
    ["missing", "data"],
    ["missing data", "data"],
    ["what is missing", "data"],
    ["пробелы в данных", "data"],
    ["sources differ", "data/conflicts"],
    ["disputed", "data/conflicts"],
    ["conflicts", "data/conflicts"],
    ["разногласия источников", "data/conflicts"],
    ["report an error", "report"],
    ["сообщить об ошибке", "report"],
    ["embed", "newsroom"],
    ["логотип", "newsroom"],
  ])("%s: %s", (words, path) => {
    expect(first(words)).toBe(path);
  });

  it("finds each state and body under its own name", () => {
    const missed: string[] = [];
    for (const { name, records: held } of [dataset.countries, dataset.organizations] as const)
      for (const { id, names } of held) {
        const title = names.find(({ lang, kind }) => lang === "en" && kind === "common")?.text ?? names[0]?.text ?? id;
        if (first(title) !== `${name}/${id}`) missed.push(`${title}: ${first(title)}`);
      }
    expect(missed).toEqual([]);
  });

  it("gives paths that there are, of the kinds that they say, each once", () => {
    for (const words of QUERIES) {
      const hits = search(index, words);
      expect(new Set(hits.map(({ path }) => path)).size).toBe(hits.length);
      for (const { path, kind, title } of hits) {
        expect(title.trim()).not.toBe("");
        if (kind === "pages") expect(path).toSatisfy((at: string) => PAGES.some((page) => page.path === at) || /^timeline\/(199|20\d)\d$/.test(at));
        else if (kind === "relations") expect(path).toMatch(/^relations\/[A-Z]{3}\/([A-Z]{3}|eu)$/);
        else expect(Object.keys(dataset[kind].byId)).toContain(path.slice(kind.length + 1));
      }
    }
  });

  it("finds beside the page of what is named what else fits it", () => {
    const kinds = new Set(search(index, "csto").map(({ kind }) => kind));
    for (const kind of ["organizations", "events", "memberships", "claims", "sources"] as const) expect(kinds).toContain(kind);
  });

  it("says of a hit the sentence that fits it", () => {
    expect(search(index, "president of Tajikistan")[0]?.says).toBe("Emomali Rahmon: President of Tajikistan since 16 November 1994.");
    expect(JSON.parse(JSON.stringify(search(index, "president of Tajikistan")[0]))).toMatchObject({
      kind: "tenures",
      says: "Emomali Rahmon: President of Tajikistan since 16 November 1994.",
    });
    expect(search(index, "seat of the CSTO")[0]?.says).toMatch(/Moscow\.$/);
  });

  it("says of a claim what the audit found of it, and of nothing else; where the texts stayed behind too", () => {
    for (const hit of [...search(index, "armenia asked csto help"), ...search(opened, "armenia asked csto help")]) {
      const claim = hit.kind === "claims" ? find(dataset.claims, hit.path.slice("claims/".length)) : undefined;
      expect([hit.path, hit.verdict]).toEqual([hit.path, claim?.verdict ?? null]);
      if (claim !== undefined && hit.says !== null) expect(hit.says).toMatch(/^Verdict: /);
    }
    expect(search(index, "armenia asked csto help", { kinds: "claims" })[0]).toMatchObject({ verdict: "inaccurate" });
  });

  it("tells what was named from what only fits it best", () => {
    const exact = (words: string) =>
      search(index, words)
        .filter((hit) => hit.exact)
        .map(({ path }) => path);
    expect(exact("ОДКБ")).toEqual(["organizations/csto"]);
    expect(exact("Tokayev")).toEqual(["people/kassym-jomart-tokayev"]);
    expect(exact("csto-charter-2002")).toContain("agreements/csto-charter-2002");
    for (const words of ["Russian bases in Tajikistan", "Uzbekistan CSTO 2007", "who leads Uzbekistan security"]) expect(exact(words)).toEqual([]);
  });

  it("tells as signatories of a day those of that day alone, and puts what has ended after what holds", () => {
    const says = search(index, "csto-charter-2002")[0]?.says ?? "";
    expect(says).toMatch(/and Tajikistan signed Charter of the CSTO on 7 October 2002/);
    expect(search(index, "Uzbekistan signed charter of the CSTO 2006", { kinds: "agreements" })[0]?.says).toBe(
      "Uzbekistan signed Charter of the CSTO on 16 August 2006.",
    );
    const bases = search(index, "Russian bases in Tajikistan").map(({ path }) => path);
    expect(bases.indexOf("agreements/rus-tjk-base-2012")).toBeLessThan(bases.indexOf("agreements/rus-tjk-base-1999") >>> 0);
  });

  it("shows of several words no crowd that has one of them", () => {
    for (const words of ["population of Kyrgyzstan", "Uzbekistan CSTO 2007", "who leads Uzbekistan security"])
      expect(search(index, words).length).toBeLessThan(100);
  });

  it("has sources after everything else", () => {
    const kinds = search(index, "csto").map(({ kind }) => kind);
    expect(kinds.indexOf("sources")).toBeGreaterThan(0);
    expect(kinds.slice(kinds.indexOf("sources")).every((kind) => kind === "sources")).toBe(true);
  });

  it("keeps to kinds, one or several, in the same order", () => {
    const all = search(index, "csto");
    expect(search(index, "csto", { kinds: "memberships" })).toEqual(all.filter(({ kind }) => kind === "memberships"));
    const kinds = ["events", "sources"] as const;
    expect(search(index, "csto", { kinds })).toEqual(all.filter(({ kind }) => kind === "events" || kind === "sources"));
    for (const kind of KINDS) expect(search(index, "russia 2022", { kinds: kind }).every((hit) => hit.kind === kind)).toBe(true);
  });
});

describe("an index that was sent", () => {
  it("answers as the one that was built, but for the sentences", () => {
    for (const words of [...QUERIES, ...HOSTILE.filter((one) => one.trim() !== "")]) {
      const plain = (hits: ReturnType<typeof search>) => hits.map(({ path, kind, title, score }) => ({ path, kind, title, score }));
      expect(plain(search(opened, words)), words).toEqual(plain(search(index, words)));
    }
    expect(search(opened, "csto").every(({ says }) => says === null)).toBe(true);
  });

  it("has no sources until they are there", () => {
    expect(search(openIndex(records), "csto").some(({ kind }) => kind === "sources")).toBe(false);
  });

  it("shows sentences that came after it, and refuses those of other documents", () => {
    const text = packSentences(dataset, ({ says }) => says[0] ?? "");
    const [hit] = search(withSentences(opened, text), "president of Tajikistan");
    expect(hit?.says).toBe("Emomali Rahmon: President of Tajikistan since 16 November 1994.");
    expect(() => withSentences(opened, `${text}\nmore`)).toThrow(RangeError);
  });

  it("has the titles that a page gives, and still the English ones as names", () => {
    const russian = openIndex(packIndex(dataset, ({ path, title }) => (path === "organizations/csto" ? "Организация Договора" : title)));
    expect(search(russian, "Collective Security Treaty Organization")[0]).toMatchObject({ path: "organizations/csto", title: "Организация Договора" });
  });

  it("cannot be opened from the sources, or from anything else", () => {
    expect(() => openIndex(packSources(dataset))).toThrow(/no names/);
    expect(() => openIndex(new TextEncoder().encode("<!doctype html>"))).toThrow(RangeError);
  });
});
