"use client";

import type { ComponentProps, FunctionComponent } from "react";
import { ISLANDS, type IslandName } from "./islands.ts";

type IslandProps = { [Name in IslandName]: { name: Name } & ComponentProps<(typeof ISLANDS)[Name]> }[IslandName];

/**
 * A part of a page that moves. It is drawn on the server like the rest; the browser wakes it alone, from the properties that stand
 * beside it. What is not an island costs no script (decision 14).
 */
export function Island({ name, ...props }: IslandProps) {
  const Component = ISLANDS[name] as FunctionComponent<object>;
  // "<" would end the element early.
  const written = JSON.stringify(props).replaceAll("<", "\\u003c");
  return (
    <>
      <script type="application/json" data-props="" dangerouslySetInnerHTML={{ __html: written }} />
      <div data-island={name} className="island">
        <Component {...props} />
      </div>
    </>
  );
}
