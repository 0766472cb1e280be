import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { inProse } from "@/phrases/counts.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";
import { FuturesChart } from "./futures-chart.tsx";
import { signReceipt } from "./sign-receipt.ts";
import { SMALLEST, signsByFuture, THEN, tallyOf, written } from "./signs.ts";
import { SparkKey } from "./spark.tsx";

export const Futures: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).futures;
  const groups = signsByFuture(locale);
  const tallies = groups.map(({ future }) => tallyOf(future));
  const sum = (which: "all" | "towards" | "away") => tallies.reduce((total, tally) => total + tally[which], 0);
  const said = (count: number) => (count === 0 ? say.none : inProse(locale, count));
  const title = say.title({
    all: said(sum("all")),
    futures: said(groups.length),
    towards: said(sum("towards")),
    away: said(sum("away")),
    year: THEN.slice(0, 4),
  });
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="futures"
      title={title}
      subtitle={say.subtitle}
      notes={
        <>
          {say.arrow} {say.smallest({ points: SMALLEST * 100 })} {say.note}
        </>
      }
      sourceLine={say.source}
      api="/v1/signposts"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: groups.flatMap(({ future, signs }) =>
          signs.map(({ signpost, title, before, now, move }) => ({
            id: signpost.id,
            cells: [
              say.futures[future],
              title,
              say.towards[signpost.towards] ?? signpost.towards,
              written(locale, signpost, before),
              now.text(locale),
              say.moves[move],
            ],
            receipt: signReceipt(locale, signpost, title),
          })),
        ),
      }}
    >
      <SparkKey names={say.key} />
      <Drawn draw={(width) => <FuturesChart locale={locale} groups={groups} width={width} label={title} />} />
    </Figure>
  );
};
