import type { Coverage } from "../../../query/index.ts";
import { parsePeriod } from "../../../time/index.ts";
import type { BesideWords } from "../words.ts";
import type { Base } from "./base.ts";
import { dayIn } from "./dates.ts";

const NEEDED = {
  "no name":
    "В предложении нет ни государства, ни организации, ни человека из региона, поэтому искать запись не по чему. Нужны имя или название, дата и то, что произошло.",
  "no record":
    "К нему не подходит ни одна запись: такие сведения могут не вноситься, быть слишком общими или сказанными словами, которых в записях нет. Нужен датированный факт: кто вступил, подписал, посетил, голосовал, занимал должность, размещал базу, — или величина за год.",
};

export const besideWords = (base: Base): BesideWords => {
  const universe = ({ universe, exceptions }: Pick<Coverage, "universe" | "exceptions">) =>
    [base.covered("universe", universe), ...exceptions.map((text) => base.covered("exceptions", text))].join(" ");
  return {
    relation({ shared, missing, dated, figure }) {
      const who = shared.length === 0 ? "О сходном предмете" : `Общее с предложением: ${base.names(shared)}`;
      const without = missing.length === 0 || shared.length === 0 ? "" : `; в записи нет: ${missing.map(base.name).join(", ")}`;
      const when = dated === null ? "" : dated ? "; время то же" : "; время другое";
      return `${who}${without}${when}.${figure ? " Число не сверялось." : ""}`;
    },
    answers: () => "Отвечает на вопрос.",
    sameMatter: () => "О том же предмете.",
    isNamed: () => "Названо в предложении.",
    needed: (why) => NEEDED[why],
    limit({ code, message }, of) {
      const { visits, memberships } = base.dataset;
      const part = memberships.coverage.parts[of];
      if (part !== undefined) return `Внесены не все члены. ${base.covered("universe", part.universe)}`;
      const { readTo, from } = visits.coverage;
      switch (code) {
        case "after-reading":
          return `Прочитанные источники охватывают события по ${untilDay(readTo)}; более позднего может не быть.`;
        case "before-coverage":
          return `Записи ведутся с ${untilDay(from ?? "")}; более ранние внесены выборочно.`;
        case "partial":
          return `Внесено не всё. ${universe(visits.coverage)}`;
        case "selection":
          return `Внесена выборка, поэтому наибольшее число неизвестно. ${universe(visits.coverage)}`;
        default:
          return message;
      }
    },
  };
};

const untilDay = (edtf: string): string => (parsePeriod(edtf) === null ? edtf : dayIn(edtf));
