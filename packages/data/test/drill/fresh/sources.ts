import type { Mutator } from "../mutators.ts";
import { CITED, STATES } from "./collections.ts";
import { besides, idsOf } from "./neighbours.ts";
import { changeOne, mapped, places, replaceOne, swapNeighbours, transposed } from "./pieces.ts";

/** Citations and sources. */
export const SOURCES: readonly Mutator[] = [
  {
    name: "the source beside the right one",
    on: [...CITED, "series"],
    apply: (text, pick, context) =>
      replaceOne(text, /^( *- )source: (\S+)$/, pick, ([, lead, id = ""]) => {
        const others = besides(context, "sources", id).filter((other) => !text.includes(`source: ${other}\n`));
        return others.length === 0 ? null : `${lead}source: ${pick(others)}`;
      }),
  },
  {
    name: "a citation for a value that it does not give",
    on: CITED.filter((name) => name !== "people"),
    apply: (text, pick) => {
      const known = [
        ...new Set([...text.matchAll(/supports:\s*\[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? "").split(",").map((value) => value.trim()))),
      ].filter((value) => value !== "");
      return replaceOne(text, /supports:\s*\[([^\]]*)\]/, pick, ([all, list = ""]) => {
        const here = list.split(",").map((value) => value.trim());
        const others = known.filter((value) => !here.includes(value));
        if (others.length === 0) return null;
        const from = pick(here.filter((value) => value !== ""));
        return all.replace(new RegExp(`(?<=[[,\\s])${from.replace(/[.+?()]/g, "\\$&")}(?=[,\\s\\]])`), pick(others));
      });
    },
  },
  {
    name: "the words of two sources swapped",
    on: CITED.filter((name) => name !== "people"),
    apply: (text, pick) => swapNeighbours(text, "citations", "says", pick),
  },
  {
    name: "surer by one more report of the same house",
    on: ["memberships", "events", "agreements", "deployments", "visits", "corridors", "positions", "tenures", "claims"],
    apply: (text, pick, context) => {
      const cited = [...text.matchAll(/source: (\S+)$/gm)].map((match) => match[1] ?? "").filter((id) => id.includes("-"));
      const houses = new Set(cited.map((id) => id.slice(0, id.indexOf("-") + 1)));
      const more = idsOf(context, "sources").filter((id) => houses.has(id.slice(0, id.indexOf("-") + 1)) && !cited.includes(id));
      if (more.length === 0) return null;
      return replaceOne(text, /^( *)confidence: (medium|low)\n([\s\S]*?)^\1citations:\n((?:\1 {2}.*\n)+)/, pick, ([, indent, was, between, items]) => {
        const sure = was === "low" ? "medium" : "high";
        return `${indent}confidence: ${sure}\n${between}${indent}citations:\n${items}${indent}  - source: ${pick(more)}\n`;
      });
    },
  },
  {
    name: "rated higher without a word",
    on: ["memberships", "events", "agreements", "deployments", "visits", "corridors", "positions", "tenures", "claims"],
    apply: (text, pick) => mapped(text, ["confidence"], { low: "high", medium: "high" }, pick),
  },
  {
    name: "a recollection given a source that does not tell it",
    on: [...CITED],
    apply: (text, pick, context) => replaceOne(text, /^( *- )source: recalled$/, pick, ([, lead]) => `${lead}source: ${pick(idsOf(context, "sources"))}`),
  },
  {
    name: "a recollection called read",
    on: ["tenures", "visits", "votes"],
    apply: (text, pick) =>
      changeOne(
        text,
        [
          ...places(text, /^( *)(dates|basis): (?:recalled|partly-read|inferred)$/, ([, indent, key]) => `${indent}${key}: read`),
          ...places(text, /^evidence: (?:recalled|announcement)$/, () => "evidence: report"),
        ],
        pick,
      ),
  },
  {
    name: "the place in a source of a neighbour's entry",
    on: ["tenures", "votes", "visits"],
    apply: (text, pick) => {
      const names = [...Object.values(STATES), "China", "Russia", "Belarus"];
      return replaceOne(
        text,
        new RegExp(`^( +locator: .*?)\\b(${names.join("|")})\\b`),
        pick,
        ([, lead, name]) => `${lead}${pick(names.filter((other) => other !== name))}`,
      );
    },
  },
  {
    name: "a place in a source one number off",
    on: [...CITED],
    apply: (text, pick) =>
      replaceOne(
        text,
        /^( +locator: .*?\b(?:page|article|row|paragraph|table|section|chapter|note) )(\d+)/,
        pick,
        ([, lead, number]) => `${lead}${Number(number) + 1}`,
      ),
  },
  {
    name: "the day of reading for the day of publication",
    on: ["sources"],
    apply: (text) => {
      const read = text.match(/^read: (\S+)$/m)?.[1];
      const changed = read === undefined ? text : text.replace(/^published: .+$/m, `published: ${read}`);
      return changed === text ? null : changed;
    },
  },
  {
    name: "the code of a country for that of a language",
    on: ["sources", "people", "countries", "organizations"],
    apply: (text, pick) =>
      mapped(
        text,
        ["language", "lang"],
        { kk: "kz", ky: "kg", tg: "tj", tk: "tm", uk: "ua", zh: "cn", ja: "jp", be: "by", hy: "am", ka: "ge", en: "uk", fa: "ir", ko: "kr", cs: "cz" },
        pick,
      ),
  },
  {
    name: "the language of the publisher for that of the text",
    on: ["sources"],
    apply: (text, pick) =>
      mapped(
        text,
        ["language"],
        { en: "ru", ru: "en", kk: "ru", ky: "ru", uz: "ru", tg: "ru", tk: "ru", uk: "ru", az: "ru", de: "en", tr: "en", zh: "en" },
        pick,
      ),
  },
  {
    name: "a report called primary",
    on: ["sources"],
    apply: (text, pick) => mapped(text, ["standing"], { report: "primary", mirror: "report" }, pick),
  },
  {
    name: "an excerpt called the whole",
    on: ["sources"],
    apply: (text, pick) => mapped(text, ["extent"], { excerpt: "whole", listing: "whole" }, pick),
  },
  {
    name: "a news site called official",
    on: ["sources"],
    apply: (text, pick) => mapped(text, ["kind"], { news: "official", reference: "academic", official: "treaty" }, pick),
  },
  {
    name: "two digits of an address transposed",
    on: ["sources"],
    apply: (text, pick) =>
      replaceOne(text, /^url: (\S+?)(\d{4,})(\S*)$/, pick, ([, head, number = "", tail]) => {
        const other = transposed(number, pick);
        return other && `url: ${head}${other}${tail}`;
      }),
  },
];
