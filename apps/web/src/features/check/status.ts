import type { Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import type { CheckState } from "./use-check.ts";

/** What is said of a check while it goes on and when it is done; empty before. */
export function statusOf(locale: Locale, state: CheckState, most: number): string {
  const words = checkMessages(locale).status;
  switch (state.step) {
    case "idle":
      return "";
    case "loading":
      return words.loading;
    case "checking":
      return words.checking;
    case "failed":
      return words.failed;
    case "stopped":
      return words.stopped;
    case "empty":
      return words.empty;
    case "long":
      return words.long({ length: state.length, most, excess: state.length - most });
    case "date":
      return words.date({ date: state.date });
    case "said":
      return state.text;
    case "done": {
      const { sentences, findings } = state.report.summary;
      return words.done({ sentences, answered: findings.answered, rest: findings["not-held"] });
    }
  }
}
