import type { Vote } from "../../../types.ts";
import type { Choice, SaidDate, VoteWords } from "../words.ts";
import { type Base, listed, quoted } from "./base.ts";
import { dated, inBrackets, said } from "./dates.ts";
import { counted } from "./numbers.ts";
import { totals } from "./records/happenings.ts";

const HOW_MANY: Record<Choice, string> = { yes: "голосовало за", no: "голосовало против", abstain: "воздержалось", absent: "не голосовало" };

export const voteWords = (base: Base): VoteWords => {
  const titleOf = ({ id, title }: Vote) => base.record("votes", id)?.title ?? title;
  const called = (vote: Vote) => vote.symbol ?? quoted(titleOf(vote));
  const totalsOf = (vote: Vote) => totals(vote, titleOf(vote));
  const chose = (state: string, choice: Choice): string => {
    if (choice === "absent") return `не ${base.past(state, "голосовал")}`;
    if (choice !== "abstain") return `${base.past(state, "голосовал")} ${choice === "yes" ? "за" : "против"}`;
    const verb = base.past(state, "воздержал");
    return `${verb}${verb.endsWith("л") ? "ся" : "сь"}`;
  };
  const ballot = (state: string, vote: Vote) =>
    vote.cells
      .find(({ country }) => country === state)
      ?.among.map((choice) => chose(state, choice))
      .join(" или ");
  return {
    how: (state, vote) => `Как ${base.past(state, "голосовал")} ${base.name(state)}: ${called(vote)}?`,
    ballot(state, vote) {
      const own = ballot(state, vote);
      return `${own === undefined ? `Голоса ${base.of(state, "genitive")} в записях нет` : `${base.name(state)} ${own}`}. ${totalsOf(vote)}`;
    },
    ballots: (states, vote) =>
      `${states.map((state) => (ballot(state, vote) === undefined ? `${base.name(state)}: голоса в записях нет` : `${base.name(state)} ${ballot(state, vote)}`)).join("; ")}. ${totalsOf(vote)}`,
    howManyOfFive: (choice, vote) => `Сколько из пяти республик ${HOW_MANY[choice]}: ${called(vote)}?`,
    choseOfFive: (choice, states, vote) =>
      `Из пяти республик ${HOW_MANY[choice]}: ${states.length === 0 ? "ни одна" : `${states.length} (${listed(states.map(base.name))})`}. ${totalsOf(vote)}`,
    howMany: (choice, vote) => `Сколько государств ${HOW_MANY[choice]}: ${called(vote)}?`,
    totals: totalsOf,
    sided(voter, other, side, vote, when) {
      const who = voter === null ? "каждая из пяти республик" : base.name(voter);
      const did = voter === null ? "голосовала" : base.past(voter, "голосовал");
      const how =
        side === "with"
          ? `так же, как ${base.name(other)}`
          : side === "against"
            ? `противоположно тому, как ${base.name(other)}`
            : `иначе, чем ${base.name(other)}`;
      if (vote !== null) return `${did.replace("г", "Г")} ли ${who} ${how}: ${called(vote)}?`;
      return `Как часто ${who} ${did} ${how}${inBrackets(when)}?`;
    },
    noVote: (when) =>
      `${when.length === 0 ? "Таких голосований" : `Голосований за это время (${when.map((date: SaidDate) => said(date)).join(", ")})`} в записях нет: внесены только голосования о войне против Украины и о Крыме.`,
    noBallots: (voter, other) => `Голосований, где есть голоса обоих государств (${base.name(voter)}, ${base.name(other)}), в записях нет.`,
    alike(voter, other, { both, alike, opposed }) {
      const [first, last] = [both[0], both.at(-1)];
      const span = first === undefined || last === undefined || first === last ? "" : ` (${dated(first.date)} — ${dated(last.date)})`;
      const count = `${both.length} ${counted(both.length, ["голосование", "голосования", "голосований"])}`;
      return `В записях ${count}${span}, все о войне против Украины или о Крыме. ${base.name(voter)} и ${base.name(other)}: одинаково — ${alike}, противоположно — ${opposed}; в остальных хотя бы одна из сторон не голосовала или воздержалась.`;
    },
    fiveSided: (stood, vote) =>
      stood.map(({ voter, fitting, of }) => `${base.name(voter)}: ${vote === null ? `${fitting} из ${of}` : fitting > 0 ? "да" : "нет"}`).join(", ") +
      (vote === null ? "." : `. ${totalsOf(vote)}`),
  };
};
