import type { ReactNode } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { landingMessages } from "@/messages/landing/index.ts";

interface DoorsProps {
  locale: Locale;
  story: { chapters: number; minutes: number };
  /** How many claims of the article are audited. */
  claims: number;
}

/** Three ways on: understand, check, take the data. */
export function Doors({ locale, story: { chapters, minutes }, claims }: DoorsProps) {
  const words = landingMessages(locale).doors;
  const link = (path: string, text: ReactNode) => <a href={hrefIn(locale, path)}>{text}</a>;
  return (
    <nav className="doors" aria-label={words.label}>
      <dl>
        <div>
          <dt>{words.understand}</dt>
          <dd>
            {link("/#story", words.story({ chapters }))} <span>{words.minutes({ minutes })}</span>
          </dd>
        </div>
        <div>
          <dt>{words.check}</dt>
          <dd>
            {link("/check", checkMessages(locale).door)}{" "}
            <a className="door-more" href={hrefIn(locale, "/article")}>
              {words.claims({ count: claims })}
            </a>
          </dd>
        </div>
        <div>
          <dt>{words.take}</dt>
          <dd>
            {link("/data", words.data)} <span>{words.formats}</span>
          </dd>
        </div>
      </dl>
    </nav>
  );
}
