import { type Count, countIn, countOfEn } from "./counts.ts";
import { formFor, words } from "./locale.ts";

/** The dossier of a pair. */
export const relationWords = words({
  en: {
    title: "Relations",
    say: (pairs: number) => `${pairs} pairs: each of the five with each partner, and with one another.`,
    description: (a: string, b: string) => `${a} and ${b} since 1991: bodies, agreements, sites, trade, votes, visits, events, each with its source.`,
    sentence: (day: string, a: string, b: string, bodies: string, agreements: string, sites: string, corridors: string) => ({
      before: "On ",
      day,
      after: `, ${a} and ${b} were together in ${bodies}, with ${agreements} between them in force or in effect, ${sites} of one on the soil of the other, and ${corridors} in service across both.`,
    }),
    count: (count: Count, one: string, many: string) => countOfEn(count, one, many),
    nouns: {
      bodies: ["body", "bodies"],
      agreements: ["agreement", "agreements"],
      sites: ["site or force", "sites or forces"],
      corridors: ["corridor", "corridors"],
    } satisfies Record<string, [string, string]> as Record<"bodies" | "agreements" | "sites" | "corridors", [string, string]>,
    rows: {
      bodies: "Bodies",
      agreements: "Agreements",
      sites: "Forces and sites",
      trade: "Goods trade",
      un: "Votes in the General Assembly",
      visits: "Visits of leaders",
      war: "On Russia’s war",
      corridors: "Corridors",
      events: "Events",
      values: "More series",
      disputed: "What is disputed",
    },
    findings: {
      bodies: (now: Count, ever: Count) =>
        `Both have had a part, in whatever role, in ${countOfEn(ever, "body", "bodies")}; at the last day of the data both are members of ${countOfEn(now, "body", "bodies")}.`,
      agreements: (all: number, force: Count) =>
        `${all} ${formFor("en", all, "agreement is", "agreements are")} recorded; in force or in effect: ${countIn("en", force)}.`,
      sites: (all: number, now: Count) => `${all} ${formFor("en", all, "deployment is", "deployments are")} recorded; still there: ${countIn("en", now)}.`,
      trade: (reporter: string, partner: string, from: number, first: string, to: number, last: string) =>
        `As ${reporter} counts it, ${partner} had ${first} % of its goods trade in ${from} and ${last} % in ${to}.`,
      un: (from: number, first: string, to: number, last: string) =>
        `They voted the same way in ${first} % of recorded votes in ${from}, and in ${last} % in ${to}.`,
      visits: (a: string, b: string, there: Count, back: Count) =>
        `Leaders of ${a} made ${countOfEn(there, "stop", "stops")} in ${b}, those of ${b} ${countOfEn(back, "stop", "stops")} in ${a}.`,
      corridors: (all: number, open: Count) =>
        `${all} recorded ${formFor("en", all, "corridor crosses", "corridors cross")} both; in service: ${countIn("en", open)}.`,
      events: (all: number) => `Both are named in ${all} recorded ${formFor("en", all, "event", "events")}.`,
      votes: (same: number, differ: number, open: number) =>
        `On the resolutions about Ukraine that are held here: the same ${same} times, otherwise ${differ}, not settled or not found ${open}.`,
      values: (count: number) => `${count} values of other series are about the two; each as one side or a third counted it.`,
    },
    line: (reporter: string) => `as ${reporter} counts`,
    hollow: "Hollow: one of the two in another role than member, or a day known by its month or year alone.",
    sameShare: "same vote",
    unit: "%",
    same: { yes: "the same", no: "otherwise", possibly: "not settled", none: "not comparable" } as Record<string, string>,
    beside: (name: string) => `Set beside ${name}`,
  },
  ru: {
    title: "Отношения",
    say: (pairs) => `Пар: ${pairs}. Каждая из пяти с каждым партнёром и друг с другом.`,
    description: (a, b) => `${a} и ${b} с 1991 года: объединения, соглашения, объекты, торговля, голоса, визиты, события, с источниками.`,
    sentence: (day, a, b, bodies, agreements, sites, corridors) => ({
      before: "",
      day,
      after: `: ${a} и ${b}. Общих объединений: ${bodies}; соглашений в силе или действующих: ${agreements}; объектов одной стороны у другой: ${sites}; действующих коридоров: ${corridors}.`,
    }),
    count: (count) => countIn("ru", count),
    nouns: { bodies: ["", ""], agreements: ["", ""], sites: ["", ""], corridors: ["", ""] },
    rows: {
      bodies: "Объединения",
      agreements: "Соглашения",
      sites: "Войска и объекты",
      trade: "Торговля товарами",
      un: "Голоса в Генеральной Ассамблее",
      visits: "Визиты руководителей",
      war: "О войне России",
      corridors: "Коридоры",
      events: "События",
      values: "Другие ряды",
      disputed: "Что спорно",
    },
    findings: {
      bodies: (now, ever) =>
        `Объединений, где участвовали обе стороны в любой роли: ${countIn("ru", ever)}; на последний день данных обе состоят: ${countIn("ru", now)}.`,
      agreements: (all, force) => `Записано соглашений: ${all}; в силе или действуют: ${countIn("ru", force)}.`,
      sites: (all, now) => `Записано размещений: ${all}; остаются: ${countIn("ru", now)}.`,
      trade: (reporter, partner, from, first, to, last) =>
        `По счёту стороны «${reporter}», доля партнёра «${partner}» в торговле товарами: ${first} % в ${from} году и ${last} % в ${to}.`,
      un: (from, first, to, last) => `Голосовали одинаково: в ${first} % записанных голосований ${from} года и в ${last} % голосований ${to} года.`,
      visits: (a, b, there, back) => `Остановок: ${a} – ${b} — ${countIn("ru", there)}, ${b} – ${a} — ${countIn("ru", back)}.`,
      corridors: (all, open) => `Записано коридоров через обе стороны: ${all}; действуют: ${countIn("ru", open)}.`,
      events: (all) => `Записанных событий, где названы обе стороны: ${all}.`,
      votes: (same, differ, open) => `По записанным резолюциям об Украине: одинаково — ${same}, иначе — ${differ}, не установлено или не найдено — ${open}.`,
      values: (count) => `Значений других рядов об этой паре: ${count}; каждое так, как его посчитала одна из сторон или третий.`,
    },
    line: (reporter) => `считает ${reporter}`,
    hollow: "Полое: одна из сторон не член, а в другой роли, или день известен лишь по месяцу или году.",
    sameShare: "одинаково",
    unit: "%",
    same: { yes: "одинаково", no: "иначе", possibly: "не установлено", none: "не сравнить" },
    beside: (name) => `Рядом: ${name}`,
  },
});
