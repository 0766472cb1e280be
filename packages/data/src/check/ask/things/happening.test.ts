import { expect, it } from "vitest";
import { dataset } from "../../../../test/dataset.ts";
import { shortNameOf } from "../../../query/index.ts";
import { checkText } from "../../check.ts";

// Held summits of bodies with the month and the city in which they were, and the same with another month or another city: the naive way to know the answer.
const bodies = new Map(dataset.organizations.records.map((body) => [body.id as string, shortNameOf(body)]));
const summits = dataset.events.records.flatMap(({ id, type, title, status, start, place, participants }) => {
  const body = participants.flatMap(({ organization }) =>
    title.includes(bodies.get(organization ?? "") ?? "?") ? (bodies.get(organization ?? "") ?? []) : [],
  )[0];
  const city = place?.name;
  const day = start.edtf ?? "";
  return type === "summit" && status === "occurred" && /summit/i.test(title) && !/informal|online/i.test(title) && body && city && day.length === 10
    ? [{ id, body, city, year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }]
    : [];
});
const MONTHS = "January February March April May June July August September October November December".split(" ");
const told = (text: string) =>
  checkText(dataset, text).flatMap(({ answers }) => answers.flatMap(({ stance, records }) => (stance === null ? [] : [{ stance, records }])));
const sentence = (body: string, city: string, month: number, year: number) => `The ${body} summit was held in ${city} in ${MONTHS[month - 1]} ${year}.`;

it("agrees with summits as they are held, and with none in another month or city", () => {
  const wrong: string[] = [];
  let counted = 0;
  for (const { id, body, city, month, year } of summits) {
    const right = sentence(body, city, month, year);
    if (told(right).some(({ stance }) => stance === "differs")) wrong.push(`${right} differs`);
    const later = month > 6 ? { month: month - 5, year } : { month: month + 5, year };
    const other = summits.find((one) => one.body === body && one.city !== city && Math.abs(one.year - year) > 1);
    const moved = [sentence(body, city, later.month, later.year), ...(other === undefined ? [] : [sentence(body, other.city, month, year)])];
    for (const text of moved) {
      const answers = told(text);
      if (answers.some(({ stance, records }) => stance === "agrees" && records.includes(`events/${id}`))) wrong.push(`${text} agrees`);
      if (answers.some(({ stance }) => stance === "differs")) counted += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(summits.length).toBeGreaterThan(20);
  expect(counted).toBeGreaterThan(summits.length);
});

it.each([
  ["In a referendum in Kazakhstan on 5 May 2022 voters approved amendments.", "differs"],
  ["In a referendum in Kazakhstan on 5 June 2022 voters approved amendments.", "agrees"],
  ["Voters in Kazakhstan rejected the new constitution in a referendum in March 2026.", "differs"],
  ["Mirziyoyev was re-elected in October 2020.", "differs"],
  ["Tokayev lost the presidential election held in November 2022.", "differs"],
  ["The civil war in Tajikistan ended in 1999.", "differs"],
  ["CSTO peacekeepers never entered Kazakhstan in January 2022.", "differs"],
  ["Russia invaded Ukraine in February 2022.", "agrees"],
  ["Trump received the five presidents at the White House on 6 October 2025.", "differs"],
  ["Uzbekistan hosted the OTS summit in November 2023.", "differs"],
  ["В мае 2022 года в Казахстане прошёл конституционный референдум.", "differs"],
])("%s %s", (text, stance) => {
  expect(told(text).map((one) => one.stance)).toEqual([stance]);
});

// What leads up to a happening has a day of its own, and so has what is another one of its kind.
it.each([
  "Preparations for the OTS summit in Bishkek began in November 2023.",
  "The SCO foreign ministers met in Dushanbe in July 2021.",
  "The fifth Caspian summit was held in Ashgabat on 29 June 2022.",
  "Ukraine invaded Russia in February 2022.",
  "An informal OTS summit was held in Astana in May 2024.",
])("says nothing of %s", (text) => {
  expect(told(text).filter(({ records }) => records[0]?.startsWith("events/"))).toEqual([]);
});
