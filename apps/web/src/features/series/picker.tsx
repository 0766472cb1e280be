import { compareIn, type Locale } from "@/locale/locale.ts";

interface PickerProps {
  locale: Locale;
  label: string;
  add: string;
  remove: (name: string) => string;
  chosen: readonly string[];
  all: readonly string[];
  nameOf: (code: string) => string;
  onChange: (codes: readonly string[]) => void;
}

/** Several of many: what is chosen stands as buttons that take it away, a list adds. */
export function Picker({ locale, label, add, remove, chosen, all, nameOf, onChange }: PickerProps) {
  const rest = all.filter((code) => !chosen.includes(code)).sort((a, b) => compareIn(locale, nameOf(a), nameOf(b)));
  return (
    <span className="picker" role="group" aria-label={label}>
      <span className="picker-label">{label}</span>
      {chosen.map((code) => (
        <button
          key={code}
          type="button"
          className="button chip"
          aria-label={remove(nameOf(code))}
          onClick={() => onChange(chosen.filter((other) => other !== code))}
        >
          {nameOf(code)} ×
        </button>
      ))}
      {rest.length === 0 ? null : (
        <select
          value=""
          aria-label={`${label}: ${add}`}
          onChange={(event) => event.currentTarget.value !== "" && onChange([...chosen, event.currentTarget.value])}
        >
          <option value="">{add} …</option>
          {rest.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
