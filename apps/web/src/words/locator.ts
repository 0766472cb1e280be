import { words } from "./locale.ts";

/** What stands at and under a small map. */
export const locatorWords = words({
  en: {
    none: "No place is recorded.",
    label: (title: string, places: string) => `Where it is: ${title}. ${places}`,
    outside: (places: string) => `Outside this map: ${places}.`,
    viewpoint: "Borders of one vintage; Crimea is drawn as disputed, from the viewpoint of UN General Assembly resolution 68/262.",
  },
  ru: {
    none: "Место не записано.",
    label: (title, places) => `Где это: ${title}. ${places}`,
    outside: (places) => `Вне этой карты: ${places}.`,
    viewpoint: "Границы одного года; Крым нарисован как спорный, с точки зрения резолюции 68/262 Генеральной Ассамблеи ООН.",
  },
});
