import { type Word, wordsIn } from "../reading/words.ts";

/**
 * What newspapers and readers call happenings, texts, sites and routes instead of their titles, by path. From general knowledge; used to find them alone.
 */
export const BYNAMES: Readonly<Record<string, readonly string[]>> = {
  "events/2022-01-02-kazakhstan-january-unrest": [
    "Bloody January",
    "January events",
    "Qandy Qantar",
    "Qantar",
    "январские события",
    "Кровавый январь",
    "Кантар",
  ],
  "events/2014-01-11-vorukh-clash": ["Fergana Valley enclaves", "enclaves", "ферганские анклавы", "анклавы"],
  "events/2005-05-13-andijan-killings": ["Andijan massacre", "Andizhan", "Андижан", "андижанские события"],
  "events/2011-12-16-zhanaozen-shootings": ["Zhanaozen massacre", "Janaozen", "Жанаозен", "жанаозенские события"],
  "events/2005-03-24-tulip-revolution": ["Тюльпановая революция", "революция тюльпанов"],
  "events/2010-06-10-osh-violence": ["Osh riots", "Osh events", "Ошские события", "ошские погромы"],
  "events/1991-12-08-belovezha-accords": ["Belavezha", "Беловежские соглашения", "Беловежская пуща", "Belovezhskaya Pushcha"],
  "agreements/budapest-kaz-1994": ["Budapest Memorandum", "Будапештский меморандум"],
  "agreements/budapest-ukr-1994": ["Budapest Memorandum", "Будапештский меморандум"],
  "people/gurbanguly-berdimuhamedow": ["Berdimuhamedow senior", "Berdymukhamedov senior", "Бердымухамедов-старший"],
  "people/serdar-berdimuhamedow": ["Berdimuhamedow junior", "Berdymukhamedov junior", "Бердымухамедов-младший"],
  "terms/spell": ["spell"],
  "agreements/eu-kaz-epca": ["EPCA"],
  "agreements/eu-kgz-epca": ["EPCA"],
  "agreements/eu-tjk-epca": ["EPCA"],
  "agreements/eu-uzb-epca": ["EPCA"],
  "events/2021-04-28-kyrgyz-tajik-clashes-2021": ["Batken conflict", "Isfara clashes", "Баткенский конфликт"],
  "events/2022-09-14-kyrgyz-tajik-clashes-2022": ["Batken war", "Batken conflict", "Isfara clashes", "Баткенский конфликт"],
  "agreements/caspian-2018": ["Caspian convention", "Aktau convention", "Каспийская конвенция", "конвенция о Каспии"],
  "agreements/tur-aze-shusha": ["Shusha Declaration", "Шушинская декларация"],
  "deployments/rus-kaz-baikonur": ["Байконур", "Baykonur", "Tyuratam"],
  "deployments/rus-tjk-201": ["201-я база", "201st division", "201-я дивизия"],
  "deployments/rus-kgz-kant": ["Кант", "Kant air base"],
  "deployments/usa-kgz-manas": ["Manas", "Манас", "Gansi", "Ganci"],
  "deployments/usa-uzb-k2": ["K2", "Karshi-Khanabad", "Карши-Ханабад", "Ханабад", "Khanabad"],
  "corridors/cpc": ["CPC", "КТК", "Каспийский трубопроводный консорциум", "Caspian Pipeline Consortium", "Tengiz–Novorossiysk"],
  "corridors/cagp-abc": [
    "Central Asia–China gas pipeline",
    "Turkmenistan–China pipeline",
    "газопровод Центральная Азия — Китай",
    "газопровод Средняя Азия — Китай",
    "газопровод Туркмения — Китай",
  ],
  "corridors/cac": ["Средняя Азия — Центр", "Central Asia–Center"],
  "corridors/trans-caspian-gas": ["Trans-Caspian pipeline", "Транскаспийский газопровод"],
  "corridors/cku": ["CKU railway", "China–Kyrgyzstan–Uzbekistan railway", "железная дорога Китай — Кыргызстан — Узбекистан"],
  "corridors/tapi": ["TAPI", "ТАПИ"],
  "corridors/middle-corridor": ["Средний коридор"],
  "corridors/btc": ["BTC", "БТД", "Баку — Тбилиси — Джейхан"],
  "corridors/btk": ["BTK", "БТК", "Баку — Тбилиси — Карс"],
  "corridors/instc": ["INSTC", "Север — Юг"],
  "corridors/tripp": ["Zangezur corridor", "Зангезурский коридор", "Trump route"],
  "events/2022-05-16-gbao-crackdown": ["GBAO", "Gorno-Badakhshan", "ГБАО", "Горный Бадахшан"],
  "agreements/cis-almaata-1991": ["Almaty Declaration", "Alma-Ata Declaration", "Алма-Атинская декларация"],
  "events/1991-12-21-alma-ata-declaration": ["Almaty Declaration", "Алма-Атинская декларация"],
  "events/1999-08-batken-incursions-1999": ["Batken events", "баткенские события", "баткенская война"],
  "events/2013-09-07-xi-silk-road-speech-astana": [
    "BRI",
    "OBOR",
    "Belt and Road",
    "One Belt One Road",
    "Silk Road Economic Belt",
    "Один пояс, один путь",
    "Пояс и путь",
  ],
  // Former names of places, which no state or body carries.
  "corridors/port-turkmenbashi": ["Krasnovodsk", "Красноводск"],
  "corridors/port-aktau": ["Shevchenko", "Шевченко"],
  "corridors/atyrau-samara": ["Guryev", "Гурьев"],
  "countries/KGZ": ["Frunze", "Фрунзе", "Pishpek", "Пишпек"],
  "countries/TJK": ["Stalinabad", "Сталинабад", "Dyushambe", "Дюшамбе"],
  "countries/KAZ": ["Tselinograd", "Целиноград", "Akmolinsk", "Акмолинск", "Verny", "Верный"],
  "countries/TKM": ["Ashkhabad", "Ашхабад", "Poltoratsk", "Полторацк"],
  "events/1998-11-04-khujand-incursion": ["Leninabad", "Ленинабад"],
  "events/2022-07-01-karakalpakstan-unrest": ["Karakalpakstan", "Nukus", "Каракалпакия", "Каракалпакстан", "Нукус"],
  "events/1995-12-12-turkmenistan-neutrality": ["A/RES/50/80", "50/80"],
  "agreements/tkm-neutral-1995": ["50/80"],
  // Short names in other languages: French, Spanish, German, Turkish, Kazakh, Kyrgyz, Tajik, Uzbek.
  "organizations/csto": ["OTSC", "OTCS", "OVKS", "ҰҚШҰ", "ЖККУ", "СААД"],
  "organizations/eaeu": ["UEEA", "EAWU", "ЕАЭО", "ЕАЭБ", "YeOII"],
  "organizations/sco": ["OCS", "SOZ", "ШЫҰ", "ШКУ", "СҲШ", "ShHT"],
  "organizations/cis": ["CEI", "GUS", "ТМД", "КМШ", "ИДМ", "MDH"],
  "people/emomali-rahmon": ["Rahmonov", "Rakhmonov", "Рахмонов"],
  "corridors/khorgos": ["Horgos", "Хоргос", "Khorgos"],
  "events/2009-northern-distribution-network": ["NDN", "Северная распределительная сеть"],
  "events/2009-06-14-csto-rapid-reaction-forces": ["CRRF", "KSOR", "КСОР", "rapid reaction force"],
  "deployments/un-tjk-unmot": ["UNMOT", "МНООНТ"],
  "events/2020-09-27-second-karabakh-war": ["44-day war", "Artsakh", "Арцах", "44-дневная война"],
  "organizations/ots": ["Turkic Union", "Тюркский союз", "OET", "TDT", "ТМҰ"],
  "organizations/wto": ["OMC", "ДСҰ", "JST"],
  "organizations/nato": ["OTAN"],
  "organizations/osce": ["ЕҚЫҰ", "AGİT", "OSZE"],
  "organizations/un": ["ONU", "БҰҰ", "БУУ", "BMT", "СММ"],
  "organizations/oic": ["ИЫҰ", "İİT", "OCI"],
};

const stemmed = (words: readonly Word[]) => ` ${words.map(({ stem }) => stem).join(" ")} `;
let inStems: readonly (readonly [path: string, stems: string])[] | null = null;

/** What some words call by such a name. */
export function bynamesIn(words: readonly Word[]): string[] {
  inStems ??= Object.entries(BYNAMES).flatMap(([path, names]) => names.map((name) => [path, stemmed(wordsIn(name))] as const));
  const typed = stemmed(words);
  return [...new Set(inStems.filter(([, stems]) => typed.includes(stems)).map(([path]) => path))];
}
