import { hrefIn, type Locale } from "@/locale/locale.ts";
import { policyMessages } from "@/messages/policy/index.ts";

const ADDRESSES = { naming: "/naming", verdicts: "/article/verdicts" } as const;

/** A link to a rule of the house, beside what was made by it. */
export function PolicyLink({ locale, policy }: { locale: Locale; policy: keyof typeof ADDRESSES }) {
  return (
    <a href={hrefIn(locale, ADDRESSES[policy])} data-picture="without">
      {policyMessages(locale)[policy].link}
    </a>
  );
}
