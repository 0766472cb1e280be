/** Words of the calendar, in English and Russian, as they stand in texts. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan январь января январе январю январем",
    "february feb февраль февраля феврале февралю февралем",
    "march mar март марта марте марту мартом",
    "april apr апрель апреля апреле апрелю апрелем",
    "may май мая мае маю маем",
    "june jun июнь июня июне июню июнем",
    "july jul июль июля июле июлю июлем",
    "august aug август августа августе августу августом",
    "september sept sep сентябрь сентября сентябре сентябрю сентябрем",
    "october oct октябрь октября октябре октябрю октябрем",
    "november nov ноябрь ноября ноябре ноябрю ноябрем",
    "december dec декабрь декабря декабре декабрю декабрем",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  весной: [3, 5],
  summer: [6, 8],
  летом: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  осенью: [9, 11],
  winter: [1, 2],
  зимой: [1, 2],
};
