import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";
import { FuturesChart } from "./futures-chart.tsx";
import { signReceipt } from "./sign-receipt.ts";
import { signsByFuture, written } from "./signs.ts";

export const Futures: FigureComponent = ({ locale }) => {
  const say = storyFigureMessages(locale).futures;
  const groups = signsByFuture(locale);
  return (
    <Figure
      locale={locale}
      id="futures"
      title={say.title}
      subtitle={say.subtitle}
      notes={
        <>
          {say.arrow} {say.note}
        </>
      }
      sourceLine={say.source}
      api="/v1/signposts"
      table={{
        columns: say.columns.map((title) => ({ title })),
        rows: groups.flatMap(({ future, signs }) =>
          signs.map(({ signpost, title, before, now }) => ({
            id: signpost.id,
            cells: [say.futures[future], title, say.towards[signpost.towards] ?? signpost.towards, written(locale, signpost, before), now.text(locale)],
            receipt: signReceipt(locale, signpost, title),
          })),
        ),
      }}
    >
      <Drawn draw={(width) => <FuturesChart locale={locale} groups={groups} width={width} />} />
    </Figure>
  );
};
