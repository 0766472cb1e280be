import type { Observation } from "../../src/query/index.ts";
import type { World } from "../load/index.ts";

/** The values of every series; one that rests on fewer observations than its card demands is none, and its note says why. */
export function withoutThin({ records, observations }: World): Map<string, readonly Observation[]> {
  return new Map(
    [...observations].map(([id, rows]): [string, readonly Observation[]] => {
      const demands = new Map(records.series.get(id)?.items.flatMap((item) => (item.restsOn === null ? [] : [[item.id, item.restsOn] as const])));
      if (demands.size === 0) return [id, rows];
      const counting = new Set([...demands.values()].map(({ item }) => item));
      const counts = new Map(
        rows.flatMap(([entity, partner, year, item, value]) => (counting.has(item) ? [[`${entity}/${partner}/${year}/${item}`, value] as const] : [])),
      );
      const kept = rows.map((row): Observation => {
        const [entity, partner, year, item, , note] = row;
        const demand = demands.get(item);
        if (demand === undefined) return row;
        const count = counts.get(`${entity}/${partner}/${year}/${demand.item}`) ?? 0;
        if (count >= demand.least) return row;
        const why = `Rests on ${count} ${demand.item}; a value is made from ${demand.least} or more.`;
        return [entity, partner, year, item, null, note === null ? why : `${note} ${why}`];
      });
      return [id, kept];
    }),
  );
}
