import { russian } from "@multivector/data/check/ru";
import { translations } from "@multivector/data/translations/ru";

/** The language of the answers on Russian pages; no other page fetches it. */
export const RUSSIAN = russian(translations);
