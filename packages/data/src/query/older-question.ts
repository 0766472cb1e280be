/** What questions about visits called their parts up to 0.4.1, and what they call them now. */
const PARTS: Readonly<Record<string, string>> = { from: "visitor", to: "host", since: "from", until: "to" };

/**
 * A question, or the reading of a signpost, of an older version in today's words; one of today as it is.
 *
 * What tells them apart: of today's about visits, a question has days in `from` and `to` and nothing else of these names, and a reading,
 * which counts back over `years`, has none of them.
 */
export function inTodaysWords<Q extends object>(question: Q): Q {
  const given = question as Readonly<Record<string, unknown>>;
  const old = given.ask === "visits" && ("since" in given || "until" in given || "years" in given);
  return old ? (Object.fromEntries(Object.entries(given).map(([part, value]) => [PARTS[part] ?? part, value])) as Q) : question;
}
