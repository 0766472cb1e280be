import { dataset } from "@multivector/data/dataset";
import { dateIn } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { recordOf } from "@/model/records.ts";
import { isRepublic, REPUBLICS } from "@/model/republics.ts";
import { VOTES_BESIDE } from "@/model/votes-beside.ts";
import { CellGrid, CellKey, type CellLook } from "@/ui/chart/cell-grid.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

const VOTERS = [...REPUBLICS, "RUS", "CHN", "TUR", "BLR", "ARM"] as const;

/** The votes on the war and on Crimea, oldest first. */
export const VOTES_ON_UKRAINE = dataset.votes.records
  .filter(({ id }) => !VOTES_BESIDE.includes(id))
  .sort((a, b) => a.date.earliest - b.date.earliest || (a.id < b.id ? -1 : 1));

/** How a state voted on a resolution: the look of its cell. */
export function lookOf(vote: (typeof dataset.votes.records)[number], country: string): CellLook {
  const cell = vote.cells.find((other) => other.country === country);
  if (cell === undefined) return "missing";
  return cell.among.length === 1 && cell.basis === "read" ? (cell.among[0] ?? "missing") : "disputed";
}

export const Votes: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).votes;
  const votes = VOTES_ON_UKRAINE;
  const years = votes.map(({ date }) => date.edtf?.slice(0, 4) ?? "");
  const subtitle = say.subtitle({ votes: votes.length, from: years[0] ?? "", to: years.at(-1) ?? "" });
  const short = (id: string) => (id === "un-2026-02-24" ? "2026" : id.replace(/^un-/, "").replace("es-", "ES-").replaceAll("-", "/").replace("ES/", "ES-"));
  const rows = VOTERS.map((country) => {
    const name = nameOf(recordOf(datasetIn(locale).countries, country), locale);
    return {
      id: country,
      label: name,
      cells: votes.map((vote) => {
        const look = lookOf(vote, country);
        const found = vote.cells.find((other) => other.country === country);
        const text = found === undefined ? (say.looks.missing ?? "") : `${found.among.map((choice) => say.looks[choice]).join(" / ")}${say.basis[found.basis]}`;
        return { vote, look, found, text, id: `${vote.id}-${country}` };
      }),
    };
  });
  const count = (countries: readonly string[], look: CellLook) =>
    rows.filter(({ id }) => countries.includes(id)).reduce((sum, { cells }) => sum + cells.filter((cell) => cell.look === look).length, 0);
  const labelled = (text: string, opens: boolean) => (opens ? figureMessages(locale).mark({ label: text }) : text);
  const grid = rows.map(({ id, label, cells }) => ({
    id,
    label,
    cells: cells.map((cell) => ({
      id: cell.id,
      look: cell.look,
      says: labelled(`${label}, ${short(cell.vote.id)}, ${dateIn(locale, cell.vote.date)}: ${cell.text}`, cell.found !== undefined),
      receipt: cell.found === undefined ? null : `votes-${cell.vote.id}`,
      step: id === "KAZ" ? "1 2 3" : isRepublic(id) ? "2" : "3",
    })),
  }));
  // On phones a resolution is a row and a state a column: a column for each resolution would be too narrow for a finger.
  const turnedGrid = votes.map((vote, at) => ({
    id: vote.id,
    label: short(vote.id),
    group: years[at] ?? "",
    cells: grid.flatMap(({ cells }) => cells[at] ?? []),
  }));
  // One receipt a resolution: its cells rest on the same lists.
  const receipts = new Map(
    votes.map((vote) => {
      const citations = [
        ...vote.citations,
        ...vote.cells.filter(({ country }) => (VOTERS as readonly string[]).includes(country)).flatMap((cell) => cell.citations),
      ];
      const once = citations.filter(({ source }, index) => citations.findIndex((other) => other.source === source) === index);
      const title = `${vote.symbol ?? ""} ${textIn(locale, vote.title)}`.trim();
      return [vote.id, receiptOf(locale, { ...vote, id: `votes-${vote.id}`, title, record: `votes/${vote.id}`, citations: once })] as const;
    }),
  );
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="votes"
      title={say.title({ abstained: count(["KAZ"], "abstain"), votes: votes.length })}
      subtitle={subtitle}
      sentence={say.sentence({ votes: votes.length, republicsYes: count(REPUBLICS, "yes"), republicsNo: count(REPUBLICS, "no") })}
      notes={say.note}
      sourceLine={say.source}
      api="/v1/votes"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: votes.flatMap((vote) =>
          rows.map(({ id, label, cells }, index) => ({
            id: `${vote.id}-${id}`,
            cells: [label, short(vote.id), dateIn(locale, vote.date), cells.find((cell) => cell.vote === vote)?.text ?? ""],
            receipt: index === 0 ? (receipts.get(vote.id) ?? null) : null,
          })),
        ),
      }}
    >
      <CellKey entries={(["yes", "no", "abstain", "absent", "disputed", "missing"] as const).map((look) => ({ look, name: say.looks[look] ?? look }))} />
      {/* A note tells of a resolution: opened at a cell it says first what the cell does. */}
      <div data-says-first={figureMessages(locale).mark({ label: "" })}>
        <Drawn
          draw={(width) => (
            <CellGrid
              id="votes"
              label={subtitle}
              width={width}
              gutter={width < 500 ? 62 : 120}
              columns={width < 500 ? grid.map(({ label }) => label) : votes.map(({ id }) => short(id))}
              groups={width < 500 ? [] : years}
              rows={width < 500 ? turnedGrid : grid}
              turned
            />
          )}
        />
      </div>
    </Figure>
  );
};
