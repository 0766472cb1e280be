import { distance, kilometres, type Point } from "./places.ts";
import { joined, lineOf } from "./route-lines.ts";
import type { Breach, Rule } from "./rule.ts";

/** How far a published line may begin or end from the stop, in kilometres. */
const NEAR = 60;
/** By what part its length may differ from the corridor's. */
const PART = 0.25;

export const routeSurvey: Rule = {
  name: "route-survey",
  description:
    "A surveyed route names its survey, and the line in geo/ begins and ends within 60 km of its stops and is as long as the corridor, within a quarter; a route of one stop is a point.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, lengthKm, routes } of world.records.corridors.values()) {
      let surveyed = false;
      for (const [index, { accuracy, survey, stops }] of routes.entries()) {
        const at = (field: string, found: string, fix: string): Breach => ({ collection: "corridors", id, path: ["routes", index, field], found, fix });
        const expected = stops.length === 1 ? "point" : survey === null ? "schematic" : "surveyed";
        if (accuracy !== expected) {
          yield at(
            "accuracy",
            `${accuracy}, with ${stops.length === 1 ? "one stop" : `${stops.length} stops`} and ${survey === null ? "no" : "a"} survey`,
            `write ${expected}, or ${survey === null ? "add the survey, if its line is in geo/" : "take the survey away"}`,
          );
          continue;
        }
        if (survey === null) continue;
        const line = lineOf(id, index, survey.id);
        if (line === undefined) {
          yield at(
            "survey",
            `survey ${survey.id}, which has no line for this route`,
            "add the line to geo/corridor-pipelines.json or geo/corridor-railways.json, or write schematic",
          );
          continue;
        }
        surveyed = true;
        for (const [stop, end] of [
          [stops[0], line[0]],
          [stops.at(-1), line.at(-1)],
        ]) {
          if (stop === undefined || end === undefined || distance(stop, end) <= NEAR) continue;
          yield at(
            "survey",
            `${"name" in stop ? stop.name : "a stop"} ${Math.round(distance(stop, end))} km from the end of ${survey.id}`,
            `the line must begin and end within ${NEAR} km of the stops: check their coordinates, or whether it is another route`,
          );
        }
      }
      if (!surveyed) continue;
      const ways = joined(routes);
      const sum = (lengthOf: (route: (typeof ways)[number], index: number) => number) => ways.reduce((all, route, index) => all + lengthOf(route, index), 0);
      const length = sum(({ survey, stops }, index) => kilometres((survey === null ? undefined : lineOf(id, index, survey.id)) ?? (stops as Point[])));
      // Where no length is held, the line of the stops stands in.
      const stated = lengthKm ?? sum(({ stops }) => kilometres(stops));
      if (Math.abs(length - stated) <= stated * PART) continue;
      yield {
        collection: "corridors",
        id,
        path: lengthKm === null ? ["routes"] : ["lengthKm"],
        found: `${Math.round(stated)} km, but its surveyed line has ${Math.round(length)}`,
        fix: "check the length, or whether the survey is of another route",
      };
    }
  },
};
