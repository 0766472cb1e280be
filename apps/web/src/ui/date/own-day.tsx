import { meta } from "@multivector/data/meta";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { layoutMessages } from "@/messages/layout/index.ts";

interface OwnDayProps {
  locale: Locale;
  /** What it is said of: a whole page, a page that has years of its own to choose, or a part of a page. */
  of: "page" | "years" | "part";
}

/** Says of what does not follow the chosen date that it does not, and of which day it is. Seen while another date is chosen than the last one. */
export function OwnDay({ locale, of }: OwnDayProps) {
  return <p className={`note own-day of-${of}`}>{layoutMessages(locale).ownDay[of]({ day: dayIn(locale, meta.horizon) })}</p>;
}

/** Pages that follow the chosen date, or of which some parts do; these say of the others that they do not. */
const FOLLOW = /^\/$|^\/(map|timeline|(countries|organizations)\/[^/]+|relations\/[^/]+\/[^/]+)$/;
/** Pages with years of their own. */
const WITH_YEARS = /^\/(vectors|compare|series\/[^/]+|timeline\/\d+)$/;

/** The same of a whole page, where all of it stays as it is. @param path its address without the language */
export function PageDay({ locale, path }: { locale: Locale; path: string }) {
  return FOLLOW.test(path) ? null : <OwnDay locale={locale} of={WITH_YEARS.test(path) ? "years" : "page"} />;
}
