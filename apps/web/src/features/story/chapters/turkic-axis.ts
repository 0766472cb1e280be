import { corridorsAt, membershipsAt } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { storyChapterMessages } from "@/messages/storyChapter/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { claimPath, recordOf } from "@/model/records.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { tradePart, tradeSeriesOf } from "@/model/trade.ts";
import type { Chapter } from "../bind.ts";
import { beginning, countHeld, countOf, event, evidence, factOf, provenanceOf } from "../facts.ts";
import { caspianRoute } from "../figures/corridors.tsx";

const members = membershipsAt(dataset.memberships, { organization: "ots" });
const republics = members.members.filter(({ country, role }) => role === "member" && isRepublic(country));
const inService = corridorsAt(dataset.corridors);
const open = new Set(inService.corridors.flatMap(({ holds, id }) => (holds === "yes" ? [id] : [])));
const route = caspianRoute();
const working = route.filter(({ id }) => open.has(id)).length;
const foreignGas = route.filter(({ id, kind, countries }) => open.has(id) && kind === "gas-pipeline" && !countries.some(isRepublic));
const waiting = route.filter(({ id }) => !open.has(id));
const serviceOf = (id: string) => {
  const corridor = recordOf(dataset.corridors, id);
  return factOf((locale) => dateIn(locale, corridor.service?.start ?? { edtf: null }), provenanceOf(`corridors/${id}`, corridor.note ?? corridor.name));
};
const agreement = (id: string) => {
  const found = recordOf(dataset.agreements, id);
  return factOf((locale) => dateIn(locale, found.signed ?? { edtf: null }), provenanceOf(`agreements/${id}`));
};

export const turkicAxis: Chapter = {
  id: "turkic-axis",
  figures: ["corridors"],
  prose: (locale) => storyChapterMessages(locale).turkicAxis,
  steps: ["organization", "open", "waiting"],
  facts: {
    nakhchivan: evidence("events/2009-10-03-nakhchivan-agreement"),
    members: countOf(members.members.filter(({ role }) => role === "member").length),
    republics: countOf(republics.length),
    ots: evidence("organizations/ots"),
    shusha: agreement("tur-aze-shusha"),
    lines: countOf(route.length),
    open: countHeld({ least: working, most: inService.most === null ? null : working }),
    gas: { ...evidence("claims/russian-hold-will-not-break-13"), text: countOf(foreignGas.length).text },
    btc: serviceOf("btc"),
    btk: serviceOf("btk"),
    swap: serviceOf("tkm-tur-swap"),
    middle: evidence("corridors/middle-corridor"),
    waiting: beginning(countOf(waiting.length)),
    caspian: evidence("corridors/trans-caspian-gas"),
    joined: {
      ...evidence("events/2025-11-16-azerbaijan-joins-consultative-meeting"),
      text: (locale) => dateIn(locale, event("2025-11-16-azerbaijan-joins-consultative-meeting").start),
    },
    verdict: {
      text: (locale) => verdictMessages(locale).verdicts[recordOf(datasetIn(locale).claims, claimPath(44).slice(7)).verdict].toLowerCase(),
      receipt: null,
    },
    claim: evidence(claimPath(44)),
  },
  demands: [
    {
      says: "in trade both stay far behind China and Russia",
      holds: REPUBLICS.every((entity) => {
        const series = tradeSeriesOf(entity);
        if (series === null) return true;
        const part = (partner: string) => tradePart(series, entity, partner, 2023) ?? 0;
        return part("TUR") + part("AZE") < Math.min(part("CHN"), part("RUS"));
      }),
      found: "a republic in which they do not",
    },
    {
      says: "it counts as a forum",
      holds: recordOf(dataset.organizations, "ots").kind === "forum",
      found: recordOf(dataset.organizations, "ots").kind,
    },
    {
      says: "most links have a capacity and no record of what goes through",
      holds: route.filter(({ capacities, flows }) => capacities.length > 0 && flows.length === 0).length > route.length / 2,
      found: `${route.filter(({ flows }) => flows.length > 0).length} with flows`,
    },
    {
      says: "one link takes gas from Iğdır to Nakhchivan",
      holds: route.some(({ id }) => id === "igdir-nakhchivan"),
      found: route.map(({ id }) => id).join(", "),
    },
    {
      says: "the gas pipelines in which none of the five has a part are these three",
      holds:
        ["igdir-nakhchivan", "scp", "tanap"].join() ===
        foreignGas
          .map(({ id }) => id)
          .sort()
          .join(),
      found: foreignGas.map(({ id }) => id).join(", "),
    },
    {
      says: "Turkmen gas goes round by Iran",
      holds: recordOf(dataset.corridors, "tkm-tur-swap").countries.includes("IRN"),
      found: recordOf(dataset.corridors, "tkm-tur-swap").countries.join(", "),
    },
    { says: "Tajikistan is outside", holds: !members.members.some(({ country }) => country === "TJK"), found: "it is in" },
    { says: "the pipe under the Caspian is not in service", holds: !open.has("trans-caspian-gas"), found: "it is" },
  ],
};
