import type { Vote } from "@multivector/data";
import { type Locale, listIn } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { countryName } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";

/** How the five voted, those who did the same named together, and for whom the vote is not settled. Who did not vote did not vote otherwise: an empty seat is no ballot. */
export function voteSentence(locale: Locale, cells: Vote["cells"]): string {
  const { did, five, open } = referenceMessages(locale).votes;
  const { basis } = factMessages(locale);
  const cellOf = (code: string) => cells.find(({ country }) => country === code);
  const choiceOf = (code: string) => {
    const among = cellOf(code)?.among ?? [];
    return among.length === 1 ? among[0] : undefined;
  };
  const names = (codes: readonly string[]) =>
    listIn(
      locale,
      codes.map((code) => {
        const known = cellOf(code)?.basis ?? "read";
        return `${countryName(code, locale)}${known === "read" ? "" : ` (${basis[known]})`}`;
      }),
    );
  // In the order of the republics: the first group is that of Kazakhstan.
  const choices = [...new Set(REPUBLICS.flatMap((code) => choiceOf(code) ?? []))];
  const groups = choices.map((choice) => {
    const codes = REPUBLICS.filter((code) => choiceOf(code) === choice);
    return did[choice]({ names: names(codes) });
  });
  const unsettled = REPUBLICS.filter((code) => choiceOf(code) === undefined);
  return [...(groups.length === 0 ? [] : [five({ groups: groups.join("; ") })]), ...(unsettled.length === 0 ? [] : [open({ names: names(unsettled) })])].join(
    " ",
  );
}
