import pipelines from "../../geo/corridor-pipelines.json" with { type: "json" };
import railways from "../../geo/corridor-railways.json" with { type: "json" };
import type { Corridor } from "../../src/types.ts";
import type { Point } from "./places.ts";

type Route = Corridor["routes"][number];

const LINES = new Map(
  [...pipelines.features, ...railways.features].map(({ geometry, properties: { corridor, route, survey } }) => [
    `${corridor} ${route} ${survey}`,
    geometry.coordinates.map(([longitude = 0, latitude = 0]): Point => ({ longitude, latitude })),
  ]),
);

/** The published line of a route, in order of flow; undefined where there is none under this survey. */
export function lineOf(corridor: string, route: number, survey: string): readonly Point[] | undefined {
  return LINES.get(`${corridor} ${route} ${survey}`);
}

/** The first route, with those that go on where the one before ends: together one way. Branches are ways of their own. */
export function joined<R extends Pick<Route, "stops">>(routes: readonly R[]): readonly R[] {
  const end = routes.findIndex((route, index) => index > 0 && routes[index - 1]?.stops.at(-1)?.name !== route.stops[0]?.name);
  return end === -1 ? routes : routes.slice(0, end);
}
