import type { Domain, Factor, Holder, IndicatorId, Settled } from "@multivector/data/vectors";
import { type Locale, listIn, numberIn, words } from "./locale.ts";

/** A share as whole per cent, and the band behind it. */
export function percentIn(locale: Locale, share: number): string {
  if (share > 0 && share < 0.005) return locale === "en" ? "under 1 %" : "меньше 1 %";
  return `${numberIn(locale, share * 100)} %`;
}
export function bandIn(locale: Locale, low: number, high: number): string {
  return `${numberIn(locale, low * 100)}–${numberIn(locale, high * 100)}`;
}

interface Sentence {
  republic: string;
  first: string;
  second: string;
  share: string;
  band: string;
  probability: string;
  settled: Settled;
}

/** Who leads: the page of the vectors. */
export const vectorWords = words({
  en: {
    title: "Who leads? Shares, not scores",
    description: "How the ties of each republic are shared out among its partners, by domain and year, with bands, holes and the rows behind every share.",
    stand:
      "For each republic, domain and year: what part of its ties each partner has, how far that depends on choices of method, and what is not known. An order is given only where the draws agree.",
    holders: {
      RUS: "Russia",
      CHN: "China",
      TUR: "Türkiye",
      EU: "the EU",
      USA: "the United States",
      IRN: "Iran",
      GULF: "the Gulf",
      SOUTH: "South Asia",
      EAST: "East Asia",
      AZE: "Azerbaijan",
      REGION: "the region itself",
      others: "all others",
      unallocated: "not allocated",
      nobody: "nobody",
    } as Record<Holder, string>,
    short: {
      RUS: "Russia",
      CHN: "China",
      TUR: "Türkiye",
      EU: "EU",
      USA: "USA",
      IRN: "Iran",
      GULF: "Gulf",
      SOUTH: "South Asia",
      EAST: "East Asia",
      AZE: "Azerbaijan",
      REGION: "Region",
      others: "Others",
      unallocated: "Not allocated",
      nobody: "Nobody",
    } as Record<Holder, string>,
    who: {
      EU: "27 members of today",
      GULF: "Saudi Arabia, the Emirates, Qatar, Kuwait, Bahrain, Oman",
      SOUTH: "Afghanistan, India, Pakistan",
      EAST: "Japan, the Republic of Korea, Mongolia",
      REGION: "the other four republics",
      others: "other states, international banks, bondholders",
      unallocated: "counted, but whose is not known",
      nobody: "looked for, and there is no tie",
    } as Partial<Record<Holder, string>>,
    domains: { economy: "Economy", security: "Security", connectivity: "Connectivity", diplomacy: "Diplomacy" } as Record<Domain, string>,
    domain: "Domain",
    year: "Year",
    indicators: {
      exports: "goods exports",
      imports: "goods imports",
      "debt-service": "service of public debt",
      loans: "new loans to the state",
      alliances: "alliances in force",
      deployments: "foreign forces and sites",
      obligations: "other obligations in security",
      routes: "corridors in service",
      outlets: "neighbours on corridors",
      pipelines: "capacity of pipelines",
      visits: "leaders’ visits, three years",
      votes: "agreement in UN votes",
      agreements: "other agreements and declarations",
      formats: "regional bodies and formats",
    } as Record<IndicatorId, string>,
    bias: {
      exports: "Gold decides shares from year to year; transit counts as trade.",
      imports: "Goods on their way to Russia count as imports of Kyrgyzstan.",
      "debt-service": "Follows loans of years ago; private debt is not in it.",
      loans: "One large loan makes a year; loans to companies are not in it.",
      alliances: "A promise, not help; the CSTO counts by its treaty and by its charter.",
      deployments: "A radar counts as much as a division.",
      obligations: "Few and of different weight.",
      routes: "A choice of corridors; railways and roads of Soviet times are not among them.",
      outlets: "A busy pipeline counts as much as an idle one.",
      pipelines: "Capacity is not flow; Russian pipelines also lead on to others.",
      visits: "Summits and main visits; more complete for Russia, China and the United States.",
      votes: "Nearly everybody agrees with nearly everybody.",
      agreements: "A choice of the main ones; a declaration counts as much as a treaty.",
      formats: "Bodies that sleep count as much as bodies that work.",
    } as Record<IndicatorId, string>,
    settled: { settled: "settled", leaning: "leaning", "not settled": "not settled" } as Record<Settled, string>,
    sentence: ({ republic, first, second, share, band, probability, settled }: Sentence) =>
      settled === "not settled"
        ? `${republic}: no order is settled. ${first} has ${share} (${band}) and is ahead of ${second} in ${probability} of the draws.`
        : `${republic}: ${first}, ${share} (${band}), ahead of ${second} in ${probability} of the draws${settled === "leaning" ? ": leaning, not settled" : ""}.`,
    nobody: (share: string) => `${share} is nobody’s: looked for, and there is no tie.`,
    hole: (republic: string, year: number, coverage: string) =>
      `${republic}: too little is known of ${year} to say. There is evidence for ${coverage} of the weight; two thirds are needed, with something of the year itself.`,
    missing: (names: string[]) => `Missing: ${listIn("en", names)}.`,
    carried: (names: string[]) => `Carried over from an earlier year: ${listIn("en", names)}.`,
    carriedFrom: (name: string, year: number) => `${name} (${year})`,
    nothing: "no evidence",
    hangs: (names: string[]) => `What the margin hangs on most: ${listIn("en", names)}.`,
    factors: {
      weights: "weights",
      counting: "how joint ties are counted",
      dropped: "which indicator is left out",
      ranges: "what sources leave open",
      missing: "what is missing or carried",
    } as Record<Factor, string>,
    roses: {
      title: (domain: string, year: number) => `Five vectors: ${domain.toLowerCase()}, ${year}`,
      subtitle:
        "Arrows point to partners; length is the share of ties, solid to the 5th percentile of the draws, feathered to the 95th. The ring in the middle is the whole, bent round: bold the region itself, thin the arrows, dots others, stripes not allocated, a gap nobody.",
      label: (republic: string) => `Vector of ${republic}`,
      region: "region",
      read: "Bearings are schematic. Width means nothing. A share can rise because others fell.",
    },
    bands: {
      title: (domain: string, year: number) => `Every partner with its band: ${domain.toLowerCase()}, ${year}`,
      subtitle: "Share of ties in %; dot: at the default choices; line: where 90 % of 10,000 draws lie",
      yours: "Hollow: at your weights, of 2,000 draws",
      says: (republic: string, partner: string, share: string, band: string) => `${republic}, ${partner}: ${share}, band ${band}`,
      none: "too little is known",
    },
    table: {
      columns: ["Republic", "Partner", "Share", "Band, 5 to 95 %", "What holes leave open", "Made of"],
      rows: "Rows",
      of: (republic: string, partner: string) => `Rows behind ${partner} in ${republic}`,
    },
    rows: {
      title: (republic: string, partner: string, domain: string, year: number, share: string) =>
        `What ${share} is made of: ${partner} in ${republic}, ${domain.toLowerCase()}, ${year}`,
      say: "The parts add up to the share. Each row leads to its record or its series, where the sources are.",
      columns: ["Indicator", "Row", "Part of the share"],
      choose: "Choose a share in the table above to see its rows.",
      none: "No row: the share is what is left over.",
      partner: "Partner",
      republic: "Republic",
      points: (points: string) => `${points} points`,
      uncertain: "counts half, since it is not certain",
      carried: (year: number) => `of ${year}`,
      api: "The same from the API",
    },
    weights: {
      title: "Weigh it yourself",
      say: "One means as much as the others, nought leaves an indicator out. 2,000 draws are made here, in your browser.",
      of: (percent: string) => `${percent} of the domain`,
      cap: "above the cap of the method, half of a domain",
      reset: "Back to the published weights",
      working: "Drawing …",
      failed: "The draws could not be made here. The API makes them as well.",
      inside: (republic: string) => `${republic}: every share stays inside its published band`,
      outside: (republic: string, names: string[]) => `${republic}: outside the published band: ${listIn("en", names)}`,
      flips: (pairs: string[]) => `order turned round: ${pairs.join("; ")}`,
      flip: (now: string, before: string) => `${now} passes ${before}`,
      noFlip: "no order turned round",
      standing: "Published weights: all equal.",
    },
    composite: {
      title: "Across domains",
      say: "Off by default, because a blend hides what differs. Geometric mean over the domains that are shown, so that presence in one does not make up for none in another; equal weights unless you set them.",
      show: "Show the composite",
      weights: "Weights of domains",
      none: (republic: string) => `${republic}: fewer than three domains are shown, or no partner is in all of them.`,
      sentence: (republic: string, first: string, share: string, band: string, second: string, probability: string, settled: string) =>
        `${republic}: ${first}, ${share} (${band}), ahead of ${second} in ${probability} of the draws: ${settled}.`,
    },
    concentration: {
      title: (domain: string) => `Did anyone come to dominate? Concentration, ${domain.toLowerCase()}`,
      subtitle:
        "Herfindahl–Hirschman index over named partners, 0 to 100; dot: at the default choices; bar: 90 % of the draws; years without enough evidence stay empty",
      says: (republic: string, first: string, last: string) => `${republic}: ${first}; ${last}`,
      at: (year: number, value: string, band: string) => `${year}: ${value} (${band})`,
    },
    answers: {
      title: "Who came first, how settled that is, and whether concentration fell after 2022",
      subtitle:
        "Share with its band; settled where the first is ahead of every other partner in 90 % of the draws or more, leaning from 75 %. The latest year is the last of which at least half of the evidence is of the year itself.",
      columns: ["Domain and republic", "2010", "2019", "Latest", "Concentration since 2021"],
      hole: (coverage: string) => `too little known (${coverage})`,
      never: "no evidence in any year",
      fell: { fell: "fell", rose: "rose", "not settled": "not settled" } as Record<string, string>,
      change: (verdict: string, probability: string, year: number) => `${verdict}, to ${year}; lower in ${probability} of the draws`,
      noChange: "cannot be said",
      sentence: (settled: number, leaning: number, open: number, holes: number) =>
        `Of 20 latest answers ${settled} are settled, ${leaning} lean, ${open} are not settled and ${holes} are holes.`,
      note: "Worked out from the records; each name leads to the rows behind it.",
    },
    misread: {
      title: "How this is misread",
      items: [
        "A share is presence, not power: it says who has ties, not who gets their way.",
        "A share can rise because others fell, or because others stopped publishing.",
        "The region counts as one partner; in meetings of five it sits four times.",
        "Records are a selection. A treaty nobody entered is missing here without a trace.",
        "A band covers the choices of the method, not errors of the sources.",
      ],
      method: "The method, and what the numbers do not support",
      version: (sha: string) => `Method 1, SHA-256 ${sha.slice(0, 12)}…`,
    },
    source: "worked out from the records and series of this dataset",
    noScript: "Other years, domains and weights need JavaScript. The table of answers and the files hold them all.",
    loading: "Fetching …",
    failed: "The other years could not be fetched; what is shown is of the year above.",
    files: "All vectors as a table",
    method: {
      title: "Methodology of the vectors",
      description: "Ten steps from the question to the numbers, with what they do not support.",
    },
  },
  ru: {
    title: "Кто ведёт? Доли, а не баллы",
    description: "Как связи каждой республики распределены между партнёрами, по областям и годам: с полосами, пробелами и строками за каждой долей.",
    stand:
      "Для каждой республики, области и года: какая часть её связей приходится на партнёра, насколько это зависит от выбора метода и что неизвестно. Порядок назван только там, где расчёты сходятся.",
    holders: {
      RUS: "Россия",
      CHN: "Китай",
      TUR: "Турция",
      EU: "ЕС",
      USA: "США",
      IRN: "Иран",
      GULF: "страны Залива",
      SOUTH: "Южная Азия",
      EAST: "Восточная Азия",
      AZE: "Азербайджан",
      REGION: "сам регион",
      others: "все прочие",
      unallocated: "не распределено",
      nobody: "никто",
    },
    short: {
      RUS: "Россия",
      CHN: "Китай",
      TUR: "Турция",
      EU: "ЕС",
      USA: "США",
      IRN: "Иран",
      GULF: "Залив",
      SOUTH: "Южная Азия",
      EAST: "Вост. Азия",
      AZE: "Азербайджан",
      REGION: "Регион",
      others: "Прочие",
      unallocated: "Не распределено",
      nobody: "Никто",
    },
    who: {
      EU: "27 нынешних членов",
      GULF: "Саудовская Аравия, Эмираты, Катар, Кувейт, Бахрейн, Оман",
      SOUTH: "Афганистан, Индия, Пакистан",
      EAST: "Япония, Республика Корея, Монголия",
      REGION: "четыре другие республики",
      others: "другие государства, международные банки, держатели облигаций",
      unallocated: "посчитано, но чьё — неизвестно",
      nobody: "искали, и связи нет",
    },
    domains: { economy: "Экономика", security: "Безопасность", connectivity: "Пути", diplomacy: "Дипломатия" },
    domain: "Область",
    year: "Год",
    indicators: {
      exports: "экспорт товаров",
      imports: "импорт товаров",
      "debt-service": "выплаты по госдолгу",
      loans: "новые займы государству",
      alliances: "действующие союзы",
      deployments: "иностранные силы и объекты",
      obligations: "другие обязательства в безопасности",
      routes: "действующие коридоры",
      outlets: "соседи по коридорам",
      pipelines: "мощность трубопроводов",
      visits: "визиты руководителей за три года",
      votes: "согласие при голосовании в ООН",
      agreements: "другие соглашения и декларации",
      formats: "региональные объединения и форматы",
    },
    bias: {
      exports: "Доли от года к году решает золото; транзит считается торговлей.",
      imports: "Товары на пути в Россию считаются импортом Кыргызстана.",
      "debt-service": "Следует за займами прошлых лет; частного долга здесь нет.",
      loans: "Один крупный заём решает год; займов компаниям здесь нет.",
      alliances: "Обещание, а не помощь; ОДКБ учтена и по договору, и по уставу.",
      deployments: "Радар считается наравне с дивизией.",
      obligations: "Их мало, и вес у них разный.",
      routes: "Выбранные коридоры; железных и автодорог советского времени среди них нет.",
      outlets: "Полный трубопровод считается наравне с простаивающим.",
      pipelines: "Мощность — не поток; российские трубы ведут и дальше.",
      visits: "Саммиты и главные визиты; полнее для России, Китая и США.",
      votes: "Почти все согласны почти со всеми.",
      agreements: "Выбраны главные; декларация считается наравне с договором.",
      formats: "Спящие объединения считаются наравне с действующими.",
    },
    settled: { settled: "установлено", leaning: "склоняется", "not settled": "не установлено" },
    sentence: ({ republic, first, second, share, band, probability, settled }) =>
      settled === "not settled"
        ? `${republic}: порядок не установлен. ${capitalRu(first)} — ${share} (${band}), впереди партнёра «${second}» в ${probability} расчётов.`
        : `${republic}: ${first} — ${share} (${band}), впереди партнёра «${second}» в ${probability} расчётов${settled === "leaning" ? ": склоняется, но не установлено" : ""}.`,
    nobody: (share) => `${share} не приходится ни на кого: искали, и связи нет.`,
    hole: (republic, year, coverage) =>
      `${republic}: о ${year} годе известно слишком мало. Данные есть для ${coverage} веса; нужны две трети и хоть что-то за сам год.`,
    missing: (names) => `Нет данных: ${listIn("ru", names)}.`,
    carried: (names) => `Перенесено с более раннего года: ${listIn("ru", names)}.`,
    carriedFrom: (name, year) => `${name} (${year})`,
    nothing: "данных нет",
    hangs: (names) => `Разрыв больше всего зависит от того, каковы: ${listIn("ru", names)}.`,
    factors: {
      weights: "веса",
      counting: "счёт общих связей",
      dropped: "опущенный показатель",
      ranges: "расхождения источников",
      missing: "пробелы и перенос",
    },
    roses: {
      title: (domain, year) => `Пять векторов: ${domain.toLowerCase()}, ${year}`,
      subtitle:
        "Стрелки указывают на партнёров; длина — доля связей: сплошная до 5-го процентиля расчётов, с оперением до 95-го. Кольцо в середине — целое, согнутое в круг: жирно — сам регион, тонко — стрелки, точки — прочие, штрихи — не распределено, пропуск — никто.",
      label: (republic) => `Вектор: ${republic}`,
      region: "регион",
      read: "Направления условны. Ширина ничего не значит. Доля может вырасти оттого, что упали другие.",
    },
    bands: {
      title: (domain, year) => `Каждый партнёр со своей полосой: ${domain.toLowerCase()}, ${year}`,
      subtitle: "Доля связей в %; точка — при исходном выборе; линия — где лежат 90 % из 10 000 расчётов",
      yours: "Полая: при ваших весах, 2000 расчётов",
      says: (republic, partner, share, band) => `${republic}, ${partner}: ${share}, полоса ${band}`,
      none: "известно слишком мало",
    },
    table: {
      columns: ["Республика", "Партнёр", "Доля", "Полоса, 5–95 %", "Что оставляют открытым пробелы", "Из чего"],
      rows: "Строки",
      of: (republic, partner) => `Строки: ${partner}, ${republic}`,
    },
    rows: {
      title: (republic, partner, domain, year, share) => `Из чего складываются ${share}: ${partner}, ${republic}, ${domain.toLowerCase()}, ${year}`,
      say: "Части складываются в долю. Каждая строка ведёт к записи или ряду, где названы источники.",
      columns: ["Показатель", "Строка", "Часть доли"],
      choose: "Выберите долю в таблице выше, чтобы увидеть её строки.",
      none: "Строк нет: доля — то, что осталось.",
      partner: "Партнёр",
      republic: "Республика",
      points: (points) => `${points} п.п.`,
      uncertain: "считается за половину: не точно",
      carried: (year) => `за ${year}`,
      api: "То же из API",
    },
    weights: {
      title: "Взвесьте сами",
      say: "Единица — наравне с другими, ноль убирает показатель. 2000 расчётов делаются здесь, в вашем браузере.",
      of: (percent) => `${percent} области`,
      cap: "выше предела метода — половины области",
      reset: "Вернуть опубликованные веса",
      working: "Считается …",
      failed: "Здесь посчитать не удалось. То же умеет API.",
      inside: (republic) => `${republic}: все доли остаются в опубликованных полосах`,
      outside: (republic, names) => `${republic}: вне опубликованной полосы: ${listIn("ru", names)}`,
      flips: (pairs) => `порядок сменился: ${pairs.join("; ")}`,
      flip: (now, before) => `${now} теперь впереди партнёра «${before}»`,
      noFlip: "порядок не сменился",
      standing: "Опубликованные веса: все равны.",
    },
    composite: {
      title: "По всем областям",
      say: "По умолчанию выключено: смесь скрывает различия. Среднее геометрическое по показанным областям, так что присутствие в одной не возмещает отсутствия в другой; веса равны, пока вы их не измените.",
      show: "Показать сводку",
      weights: "Веса областей",
      none: (republic) => `${republic}: показано меньше трёх областей, или ни один партнёр не присутствует во всех.`,
      sentence: (republic, first, share, band, second, probability, settled) =>
        `${republic}: ${first} — ${share} (${band}), впереди партнёра «${second}» в ${probability} расчётов: ${settled}.`,
    },
    concentration: {
      title: (domain) => `Возобладал ли кто-нибудь? Концентрация, ${domain.toLowerCase()}`,
      subtitle:
        "Индекс Херфиндаля — Хиршмана по названным партнёрам, 0–100; точка — при исходном выборе; черта — 90 % расчётов; годы без достаточных данных пусты",
      says: (republic, first, last) => `${republic}: ${first}; ${last}`,
      at: (year, value, band) => `${year}: ${value} (${band})`,
    },
    answers: {
      title: "Кто был первым, насколько это установлено и упала ли концентрация после 2022 года",
      subtitle:
        "Доля с полосой; установлено там, где первый впереди каждого другого партнёра не меньше чем в 90 % расчётов, склоняется — с 75 %. Последний год — тот, за который хотя бы половина данных относится к нему самому.",
      columns: ["Область и республика", "2010", "2019", "Последний", "Концентрация с 2021"],
      hole: (coverage) => `известно слишком мало (${coverage})`,
      never: "данных нет ни за один год",
      fell: { fell: "упала", rose: "выросла", "not settled": "не установлено" },
      change: (verdict, probability, year) => `${verdict}, к ${year}; ниже в ${probability} расчётов`,
      noChange: "сказать нельзя",
      sentence: (settled, leaning, open, holes) =>
        `Из 20 последних ответов установлено ${settled}, склоняется ${leaning}, не установлено ${open}, пробелов ${holes}.`,
      note: "Вычислено по записям; каждое имя ведёт к строкам за ним.",
    },
    misread: {
      title: "Как это понимают неверно",
      items: [
        "Доля — присутствие, а не сила: она говорит, у кого есть связи, а не кто добивается своего.",
        "Доля может вырасти оттого, что упали другие или перестали публиковать данные.",
        "Регион считается одним партнёром; на встречах пяти он сидит четыре раза.",
        "Записи — это выбор. Договора, который никто не внёс, здесь нет бесследно.",
        "Полоса охватывает выбор метода, а не ошибки источников.",
      ],
      method: "Метод и чего цифры не подтверждают",
      version: (sha) => `Метод 1, SHA-256 ${sha.slice(0, 12)}…`,
    },
    source: "вычислено по записям и рядам этого набора",
    noScript: "Для других лет, областей и весов нужен JavaScript. Таблица ответов и файлы содержат всё.",
    loading: "Загружается …",
    failed: "Другие годы не загрузились; показан год, названный выше.",
    files: "Все векторы таблицей",
    method: {
      title: "Методика векторов",
      description: "Десять шагов от вопроса к цифрам и чего цифры не подтверждают.",
    },
  },
});

function capitalRu(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
