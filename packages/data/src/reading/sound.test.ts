import { describe, expect, it } from "vitest";
import { soundOf } from "./sound.ts";

describe("soundOf", () => {
  it.each([
    ["Zhaparov", "Жапаров"],
    ["Japarov", "Dzhaparov"],
    ["Rakhmon", "Рахмон"],
    ["Rahmon", "Rakhmon"],
    ["Mirziyoyev", "Mirziyaev"],
    ["Nazarbayev", "Назарбаева"],
    ["Berdymukhamedov", "Berdimuhamedow"],
  ])("%s sounds like %s", (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
  it.each([
    ["Karimov", "Kerimli"],
    ["Rahmon", "Rasulov"],
    ["Akayev", "Bakiyev"],
  ])("%s does not sound like %s", (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
  it.each(["Xi", "Li", "Deng", "", "2012", "Оон"])("cannot tell %j", (name) => expect(soundOf(name)).toBe(null));
});
