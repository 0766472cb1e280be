import { selection } from "d3-selection";

/** There is never a transition to stop. */
export function interrupt(): void {}
selection.prototype.interrupt = function () {
  return this;
};

/** Only a transition asks for the way between two views. */
export function interpolateZoom(): never {
  throw new Error("the map zooms without transitions; see site/islands.ts");
}
