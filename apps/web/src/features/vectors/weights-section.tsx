import { type Domain, type Holder, type IndicatorId, indicatorsOf, METHOD, PARTNERS, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { capital, type Locale, listIn } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import type { Cell } from "@/model/vectors/cell.ts";
import { percentIn } from "@/phrases/percent.ts";
import type { FetchState } from "@/ui/figure/when-shown.ts";
import { bySize, flipsBetween, outsideBand, type WeightView } from "./presence.ts";
import { WeightSliders } from "./weight-sliders.tsx";

interface WeightsSectionProps {
  locale: Locale;
  domain: Domain;
  weights: WeightView;
  setWeights: (weights: WeightView) => void;
  weighed: boolean;
  state: FetchState;
  /** How long the draws took, in milliseconds; null until they are there. */
  took: number | null;
  name: (code: string) => string;
  cellOf: (republic: Republic) => Cell | undefined;
  yoursOf: (republic: Republic) => Cell["presence"] | null;
}

/** Weights of the reader's own, and what they change. */
export function WeightsSection({ locale, domain, weights, setWeights, weighed, state, took, name, cellOf, yoursOf }: WeightsSectionProps) {
  const words = vectorMessages(locale);
  return (
    <section className="figure" id="weights" aria-labelledby="weights-title">
      <h2 id="weights-title" className="figure-title">
        {words.weights.title}
      </h2>
      <p className="subtitle">{words.weights.say}</p>
      <WeightSliders
        label={(id) => capital(words.indicators[id as IndicatorId])}
        note={(id) => words.bias[id as IndicatorId]}
        ids={indicatorsOf(domain).map(({ id }) => id)}
        weights={weights}
        setWeights={setWeights}
        part={(part) => words.weights.of({ percent: percentIn(locale, part) })}
        cap={METHOD.indicatorCap}
        tooMuch={words.weights.cap}
      />
      <p className="acts">
        <button type="button" className="button" onClick={() => setWeights({})} disabled={Object.keys(weights).length === 0}>
          {words.weights.reset}
        </button>
      </p>
      <div className="weights-result" aria-live="polite" data-testid="weights-result" data-took={took ?? undefined}>
        {!weighed ? (
          <p>{words.weights.standing}</p>
        ) : state === "failed" ? (
          <p>{words.weights.failed}</p>
        ) : took === null ? (
          <p>{words.weights.working}</p>
        ) : (
          <ul>
            {REPUBLICS.flatMap((republic) => {
              const [published, yours] = [cellOf(republic), yoursOf(republic)];
              if (published?.shown !== true || yours === null) return [];
              const outside = outsideBand(published.presence, yours, PARTNERS);
              const flips = flipsBetween(published.presence, yours, PARTNERS);
              const inside =
                outside.length === 0
                  ? words.weights.inside
                  : words.weights.outside({
                      names: listIn(
                        locale,
                        outside.map((code) => words.holders[code]),
                      ),
                    });
              const [[first, held] = ["others", undefined] as const] = bySize(yours).filter(([holder]) => (PARTNERS as readonly Holder[]).includes(holder));
              const leads = words.weights.first({ republic: name(republic), first: words.holders[first], share: percentIn(locale, held?.share ?? 0) });
              const order =
                flips.length === 0
                  ? words.weights.noFlip
                  : words.weights.flips({
                      pairs: flips
                        .slice(0, 4)
                        .map(([now, before]) => words.weights.flip({ now: words.holders[now], before: words.holders[before] }))
                        .join("; "),
                    });
              return [<li key={republic}>{`${leads}; ${inside}; ${order}.`}</li>];
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
