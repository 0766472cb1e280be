import { DOMAINS, type Domain, METHOD, REPUBLICS } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import type { WeightView } from "./presence.ts";
import type { ScoreAnswer } from "./scorer.ts";
import { WeightSliders } from "./weight-sliders.tsx";

interface CompositeSectionProps {
  locale: Locale;
  year: number;
  composite: "off" | "on";
  setComposite: (composite: "off" | "on") => void;
  weights: WeightView;
  setWeights: (weights: WeightView) => void;
  answer: ScoreAnswer | null;
  failed: boolean;
  name: (code: string) => string;
}

/** The blend across domains, for those who ask for it. */
export function CompositeSection({ locale, year, composite, setComposite, weights, setWeights, answer, failed, name }: CompositeSectionProps) {
  const words = vectorMessages(locale);
  return (
    <section className="figure" id="composite" aria-labelledby="composite-title">
      <h2 id="composite-title" className="figure-title">
        {words.composite.title}, {year}
      </h2>
      <p className="subtitle">{words.composite.say}</p>
      <label className="composite-check">
        <input type="checkbox" checked={composite === "on"} onChange={(event) => setComposite(event.currentTarget.checked ? "on" : "off")} />{" "}
        {words.composite.show}
      </label>
      {composite === "off" ? null : (
        <>
          <h3>{words.composite.weights}</h3>
          <WeightSliders
            label={(id) => words.domains[id as Domain]}
            note={() => ""}
            ids={DOMAINS}
            weights={weights}
            setWeights={setWeights}
            part={(part) => percentIn(locale, part)}
            cap={METHOD.domainCap}
            tooMuch=""
          />
          {answer === null ? (
            <p className="note">{failed ? words.weights.failed : words.weights.working}</p>
          ) : (
            <ul data-testid="composite">
              {REPUBLICS.map((republic) => {
                const found = answer.scores[republic]?.composite ?? null;
                if (found === null) return <li key={republic}>{words.composite.none({ republic: name(republic) })}</li>;
                const { partner: first, second, probability, settled } = found.first;
                const { share: part, low, high } = found.presence[first];
                return (
                  <li key={republic}>
                    {words.composite.sentence({
                      republic: name(republic),
                      first: words.holders[first],
                      share: percentIn(locale, part),
                      band: bandIn(locale, low, high),
                      second: words.holders[second],
                      probability: percentIn(locale, probability),
                      settled: words.settled[settled],
                    })}
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
