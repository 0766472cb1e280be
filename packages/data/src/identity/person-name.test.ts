import { expect, it } from "vitest";
import { partsOf } from "./person-name.ts";

it.each([
  ["Vladimir Putin", false, ["Putin", "Putin Vladimir", "V Putin", "Putin V"]],
  ["Xi Jinping", true, ["Xi", "Jinping Xi", "J Xi", "Xi J"]],
  [
    "Ursula von der Leyen",
    false,
    ["Leyen", "der Leyen", "von der Leyen", "von der Leyen Ursula", "der Leyen Ursula von", "Leyen Ursula von der", "U Leyen", "Leyen U"],
  ],
  ["Джордж Буш — младший", false, ["Буш", "Буш Джордж", "Д Буш", "Буш Д", "Джордж Буш", "Буш младший"]],
  ["Plato", false, []],
])("%s", (name, familyFirst, parts) => expect(partsOf(name, familyFirst)).toEqual(parts));
