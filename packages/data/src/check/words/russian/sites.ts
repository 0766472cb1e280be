import type { SaidDate, SiteWords } from "../words.ts";
import { type Base, capital, ended } from "./base.ts";
import { inBrackets, upTo } from "./dates.ts";
import { counted } from "./numbers.ts";

const PLACES = ["объект", "объекта", "объектов"] as const;
const then = (when: SaidDate | null) => inBrackets(when === null ? [] : [when]);

export const siteWords = (base: Base): SiteWords => {
  const sitesOf = (ids: readonly string[]) => ids.flatMap((id) => base.record("deployments", id) ?? []);
  return {
    hosts: (host, operator, when) =>
      `Есть ли ${base.into(host, "prepositional")} база ${base.of(operator, "genitive")}${when === "ever" ? " и была ли когда-либо" : then(when)}?`,
    none: (elsewhen) => (elsewhen ? "За это время в записях нет ничего. В другое время:" : "В записях нет ничего, но они неполны."),
    inRegion: (operator, when) => `Сколько баз и объектов ${base.of(operator, "genitive")} в пяти республиках${then(when)}?`,
    countInRegion(operator, when, { sure, held, over }) {
      const many = held === 0 ? "нет" : `${sure === held ? "" : `от ${sure} до `}${held} ${counted(held, PLACES)}`;
      const what = held === 0 ? "" : ", в том числе полигоны и другие арендованные объекты";
      return `${capital(base.name(operator))} в пяти республиках${then(when)}, по записям: ${many}${what}; внесены не все возможные.${over ? " Все внесённые закрыты." : ""}`;
    },
    howManySoldiers: (sender, host) => `Сколько военных ${base.of(sender, "genitive")} было ${base.into(host, "prepositional")}?`,
    untilWhen: (ids) =>
      `До какого времени действует договорённость: ${sitesOf(ids)
        .map(({ name }) => name)
        .join(", ")}?`,
    terms: (ids) =>
      sitesOf(ids)
        .map(({ name, plannedEnd, basis }) => `${name}: ${upTo(plannedEnd)}.${basis === null ? "" : ` ${ended(capital(basis))}`}`)
        .join(" "),
  };
};
