import type { Clause } from "../clause.ts";

/** `Macron came in November 2023, Xi went on in July 2024`: each traveller with the days and the states that follow his name. */
export function journeysIn(clause: Clause): Clause[] {
  const { mentions, sentence } = clause;
  const { words, text } = sentence;
  const people = mentions.filter(({ kind, ids, from }, at) => {
    const last = mentions[at - 1];
    const between = text.slice(words[(last?.to ?? from) - 1]?.end ?? 0, words[from]?.start ?? 0);
    // In a list of people they travel together.
    return kind === "person" && ids.length > 0 && !(last?.kind === "person" && /^[\s,]*(?:and|и|,)?[\s,]*$/iu.test(between));
  });
  const starts = people.map(({ from }) => words[from]?.start ?? 0);
  const own = starts.map((start, at) => clause.dates.filter((date) => date.start > start && date.start < (starts[at + 1] ?? Number.POSITIVE_INFINITY)));
  if (people.length < 2 || own.some((dates) => dates.length === 0) || !starts.slice(1).every((start) => /[,;]\s*(?:and|а|и)?\s*$/iu.test(text.slice(0, start))))
    return [];
  return people.map(({ from }, at) => {
    const to = people[at + 1]?.from ?? clause.to;
    const [start, end] = [starts[at] ?? clause.start, words[to - 1]?.end ?? text.length];
    const inside = (one: { from: number; to: number }) => one.from >= from && one.to <= to;
    return {
      ...clause,
      from,
      to,
      start,
      text: text.slice(start, end),
      mentions: mentions.filter(inside),
      notions: clause.notions.filter(inside),
      dates: own[at] ?? [],
      numbers: clause.numbers.filter((number) => number.start >= start && number.end <= end),
    };
  });
}
