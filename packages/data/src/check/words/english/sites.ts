import { find } from "../../../query/index.ts";
import { formatPeriod } from "../../../time/index.ts";
import type { SaidDate, SiteWords } from "../words.ts";
import type { Base } from "./base.ts";

export const siteWords = ({ dataset, wording }: Base): SiteWords => {
  const sitesOf = (ids: readonly string[]) => ids.flatMap((id) => find(dataset.deployments, id) ?? []);
  return {
    hosts: (host, operator, when) => `Does ${wording.name(host)} host a base of ${wording.name(operator)}${when === "ever" ? ", at any time" : then(when)}?`,
    none: (elsewhen) => (elsewhen ? "None is on record at that time. Of other times:" : "None is on record, but the records are not complete."),
    inRegion: (operator, when) => `Bases and sites of ${wording.name(operator)} in the five republics${then(when)}: how many?`,
    countInRegion(operator, when, { sure, held, over }) {
      const many = held === 0 ? "none" : held === 1 ? "one site" : `${sure === held ? "" : `${sure} to `}${held} sites`;
      const what = held === 0 ? "" : ", ranges and other sites on lease among them";
      return `On record for ${wording.name(operator)} in the five republics${then(when)}: ${many}${what}; there may be others.${over ? " All on record have ended." : ""}`;
    },
    howManySoldiers: (sender, host) => `How many soldiers of ${wording.name(sender)} were in ${wording.name(host)}?`,
    untilWhen: (ids) =>
      `Until when is it agreed to last: ${sitesOf(ids)
        .map(({ name }) => name)
        .join(", ")}?`,
    terms: (ids) =>
      sitesOf(ids)
        .map(({ name, plannedEnd, basis }) => `${name}: until ${plannedEnd == null ? "" : formatPeriod(plannedEnd)}.${basis === null ? "" : ` ${basis}`}`)
        .join(" "),
  };
};

const then = (when: SaidDate | null): string => (when === null ? "" : ` (${when.text})`);
