import type { ReportWords } from "../report-words.ts";
import { dayIn } from "./dates.ts";
import { VERDICTS } from "./vocabulary.ts";

export const REPORT: ReportWords = {
  stances: {
    agrees: "согласуется с записями",
    differs: "расходится с записями",
    possibly: "возможно, так и в записях",
    "cannot-tell": "записи неполны, сказать нельзя",
    none: "не сравнивается, показано рядом",
  },
  verdicts: { ...VERDICTS, none: "нет" },
  heading: "Текст, сверенный с записями",
  counts: (findings, stances, sentences) =>
    `Предложений: ${sentences}. Сверено с записями — ${findings.answered}, разобрано как утверждения — ${findings.claim}, с записями по теме — ${findings.facts}, без записей — ${findings["not-held"]}. Ответы: согласуется — ${stances.agrees}, расходится — ${stances.differs}, возможно — ${stances.possibly}, сказать нельзя — ${stances["cannot-tell"]}.`,
  recordsSay: "записи говорят",
  limit: "оговорка",
  notAsked: "не проверено",
  beside: "запись по теме",
  auditedClaim: "разобранное утверждение",
  itsVerdict: "Вердикт",
  relatedClaim: "близкое утверждение",
  notTheSame: "но не то же самое",
  verdictOnIt: "Вердикт по нему",
  notFound: "записей не найдено",
  readAsOf: (date, horizon) =>
    date === null ? `«Сейчас» отсчитано от последнего дня данных: ${dayIn(horizon)}.` : `«Сейчас» отсчитано от даты текста: ${dayIn(date)}.`,
  caution: "Рядом с каждым предложением — ответ записей; верно ли оно, не оценивается.",
  cautionOnText: "Рядом с каждым предложением — ответ записей; верен ли текст, не оценивается.",
};
