import { parsePeriod } from "@multivector/data";
import { useRef, useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import type { CheckRequest } from "./permalink.ts";
import type { Report } from "./report.ts";

export type CheckState =
  | { step: "idle" | "loading" | "checking" | "failed" | "stopped" | "empty" }
  | { step: "long"; length: number }
  | { step: "date"; date: string }
  /** Something that is said instead of an answer. */
  | { step: "said"; text: string }
  | { step: "done"; report: Report };

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Checks texts, one after the other: of two that are asked for at once the later one is answered. @param locale Of the answers. @param most Longest text. */
export function useCheck(locale: Locale, most: number): { state: CheckState; check: (request: CheckRequest) => Promise<void>; say: (text: string) => void } {
  const [state, setState] = useState<CheckState>({ step: "idle" });
  const last = useRef(0);

  const check = async ({ text, date: written }: CheckRequest) => {
    last.current += 1;
    const run = last.current;
    const date = written.trim();
    const show = (next: CheckState) => run === last.current && setState(next);
    if (!/\p{L}/u.test(text)) return void show({ step: "empty" });
    if (text.length > most) return void show({ step: "long", length: text.length });
    if (date !== "" && (!DATE.test(date) || parsePeriod(date) === null)) return void show({ step: "date", date });
    show({ step: "loading" });
    // The checker and the data come when they are asked for.
    const loaded = await Promise.all([import("./check-here.ts"), languageIn(locale)]).catch(() => null);
    if (loaded === null) return void show({ step: "failed" });
    const [here, language] = loaded;
    show({ step: "checking" });
    await painted();
    if (run !== last.current) return;
    try {
      show({ step: "done", report: here.checkHere(text, date, language) });
    } catch (error) {
      show({ step: "stopped" });
      // For whoever mends it.
      console.error(error);
    }
  };

  const say = (text: string) => {
    last.current += 1;
    setState({ step: "said", text });
  };
  return { state, check, say };
}

/** The language of the answers, which comes with the first text, too. */
const languageIn = async (locale: Locale) => (locale === "ru" ? (await import("./russian.ts")).RUSSIAN : undefined);

/** Until what was set is on the screen, so that the reader sees it while the page is busy; a page in the background is not drawn and need not wait. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
