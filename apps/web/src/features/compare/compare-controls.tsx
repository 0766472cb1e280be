import type { Locale } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { YearInput } from "@/ui/date/year-input.tsx";
import { FIRST_YEAR } from "./measures.ts";
import type { useSides } from "./use-sides.ts";

interface CompareControlsProps extends ReturnType<typeof useSides> {
  locale: Locale;
  republics: readonly string[];
  partners: readonly string[];
  lastYear: number;
  name: (code: string) => string;
}

export const LETTERS = ["A", "B"] as const;

/** Republic, partner and year of either side. */
export function CompareControls({ locale, republics, partners, lastYear, name, sides, chooseCountry, choosePartner, chooseYear }: CompareControlsProps) {
  const words = compareMessages(locale);
  const lists = [
    { label: words.republic, same: words.same.republic, part: "republic", other: "partner", all: republics, choose: chooseCountry },
    { label: words.partner, same: words.same.partner, part: "partner", other: "republic", all: partners, choose: choosePartner },
  ] as const;
  return (
    <fieldset className="atlas-controls">
      <legend className="visually-hidden">{words.title}</legend>
      {lists.map(({ label, same, part, other, all, choose }) => (
        <span key={part} className="picker" role="group" aria-label={label}>
          <span className="picker-label">{label}</span>
          {([0, 1] as const).map((at) => (
            <span key={at} className="picker-side">
              <b aria-hidden="true">{LETTERS[at]}</b>
              <select
                value={at === 1 && sides[0][part] === sides[1][part] ? "" : sides[at][part]}
                aria-label={`${label} ${at + 1}`}
                onChange={(event) => choose(at, event.currentTarget.value || sides[0][part])}
              >
                {at === 1 ? <option value="">{same}</option> : null}
                {all.map((code) => (
                  <option key={code} value={code} disabled={code === sides[at][other]}>
                    {name(code)}
                  </option>
                ))}
              </select>
            </span>
          ))}
        </span>
      ))}
      <span className="picker" role="group" aria-label={words.year}>
        <span className="picker-label">{words.year}</span>
        {([0, 1] as const).map((at) => (
          <span key={at} className="picker-side">
            <b aria-hidden="true">{LETTERS[at]}</b>
            <YearInput
              locale={locale}
              label={`${words.year} ${at + 1}`}
              bounds={[FIRST_YEAR, lastYear]}
              year={sides[at].year}
              choose={(year) => chooseYear(at, year)}
            />
          </span>
        ))}
      </span>
    </fieldset>
  );
}
