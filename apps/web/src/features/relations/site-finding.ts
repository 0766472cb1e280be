import { deploymentsAt, find, isRunBy } from "@multivector/data";
import { relationMessages } from "@/messages/relation/index.ts";
import { tieMessages } from "@/messages/tie/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { countedIn, inProse } from "@/phrases/counts.ts";
import type { Dossier } from "./dossier.ts";

/** Who runs what on whose soil, a sentence each way; null where neither ever did. */
export function siteFinding({ locale, a, b, names, found }: Dossier): string | null {
  const { findings } = relationMessages(locale);
  const ways = [
    { host: a, hostName: names[0], operator: b, operatorName: names[1] },
    { host: b, hostName: names[1], operator: a, operatorName: names[0] },
  ];
  const said = ways.flatMap(({ host, hostName, operator, operatorName }) => {
    const state = find(datasetIn(locale).countries, host);
    // What one only paid for is in the table, and not among what it runs.
    const there = found.deployments.filter((deployment) => deployment.host === host && isRunBy(deployment, operator));
    const all = there.length;
    if (state === undefined || all === 0) return [];
    const joint = there.filter(
      ({ operators }) => !operators.some(({ country, organization, part }) => part === "operator" && (country ?? organization) === operator),
    ).length;
    const now = deploymentsAt(datasetIn(locale).deployments, { host: state.id, operator });
    const say = { operator: operatorName, host: hostName, all, allWords: inProse(locale, all), joint, jointWords: inProse(locale, joint) };
    return [now.possible === 0 ? findings.ran(say) : findings.runs({ ...say, now: tieMessages(locale).counted.sites(countedIn(locale, now)) })];
  });
  return said.join(" ") || null;
}
