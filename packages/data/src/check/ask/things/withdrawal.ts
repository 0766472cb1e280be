import type { Deployment } from "../../../types.ts";
import { type Clause, notionOf } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Ask } from "../../context.ts";
import { isDeniedWhole } from "../../denied.ts";

const LAST =
  /(?<!\p{L})(?:the last (?:of )?(?:the )?(?:[\p{L}-]+ ){0,3}?|all (?:the )?(?:[\p{L}-]+ ){0,2}?|последни\p{L}+ (?:[\p{L}-]+ ){0,2}?)(?:troops|soldiers|peacekeepers|forces|units|войск\p{L}*|солдат\p{L}*|миротвор\p{L}+|военн\p{L}+|подразделени\p{L}+)(?!\p{L})/iu;
const LEFT =
  /(?<!\p{L})(?:left|withdrew|pulled out|went home|(?:were|was|had been) (?:withdrawn|pulled out|flown (?:out|home))|покинул\p{L}*|ушл\p{L}*|выве\p{L}+)(?!\p{L})/iu;
/** Days by which an end that is announced and one that is over may lie apart. */
const NEAR = 50;

/** `The last CSTO troops left Kazakhstan in January 2022`: when did they, where one force of that body or state was ever there? */
export const askWithdrawal: Ask = (clause, { dataset }) => {
  const dates = happened(clause.dates).filter(({ as }) => as === "at");
  const [date] = dates;
  if (date === undefined || happened(clause.dates).length > 1 || !LAST.test(clause.text) || !LEFT.test(clause.text)) return [];
  if (isDeniedWhole(clause) || notionOf(clause, "troops") === undefined) return [];
  const [force, other] = dataset.deployments.records.filter((one) => isTheirs(clause, one));
  if (force === undefined || other !== undefined || force.end.edtf === null || force.end.edtf === "..") return [];
  const fit = bestFit([date], [force.end]);
  const near = bestFit([{ ...date, from: date.from - NEAR, to: date.to + NEAR }], [force.end]);
  const path = `deployments/${force.id}`;
  return [
    {
      asks: "deployment",
      question: ({ things }) => things.asks("when ended", path),
      stance: fit === "differs" && near !== "differs" ? "possibly" : fit,
      held: ({ records }) => records.says(path, 0, 1),
      records: [path],
    },
  ];
};

/** Was it a force of a body, or of a state, that the clause names, in a state that it names as one that is left? */
function isTheirs({ mentions, sentence: { words, text } }: Clause, { host, operators }: Deployment): boolean {
  const isLeft = mentions.some(
    ({ kind, as, ids, from }) => kind === "country" && as === "name" && ids.includes(host) && LEAVES.test(text.slice(0, words[from]?.start ?? 0)),
  );
  const isOf = operators.some(({ country, organization, part }) =>
    mentions.some(
      ({ kind, as, ids }) =>
        part !== "contributor" && ((kind === "organization" && ids.includes(organization ?? "")) || (as === "demonym" && ids.includes(country ?? ""))),
    ),
  );
  return isLeft && isOf;
}

const LEAVES = /(?<!\p{L})(?:left|from|out of|покинул\p{L}*|из)\s+(?:the\s+)?$/iu;
