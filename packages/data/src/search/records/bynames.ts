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
  "events/2005-05-13-andijan-killings": ["Andijan massacre", "Andizhan", "Андижан", "андижанские события"],
  "events/2011-12-16-zhanaozen-shootings": ["Zhanaozen massacre", "Janaozen", "Жанаозен", "жанаозенские события"],
  "events/2005-03-24-tulip-revolution": ["Тюльпановая революция", "революция тюльпанов"],
  "events/2010-06-10-osh-violence": ["Osh riots", "Osh events", "Ошские события", "ошские погромы"],
  "events/1991-12-08-belovezha-accords": ["Belavezha", "Беловежские соглашения", "Беловежская пуща", "Belovezhskaya Pushcha"],
  "agreements/budapest-kaz-1994": ["Budapest Memorandum", "Будапештский меморандум"],
  "agreements/budapest-ukr-1994": ["Budapest Memorandum", "Будапештский меморандум"],
  "agreements/caspian-2018": ["Caspian convention", "Aktau convention", "Каспийская конвенция", "конвенция о Каспии"],
  "agreements/tur-aze-shusha": ["Shusha Declaration", "Шушинская декларация"],
  "deployments/rus-kaz-baikonur": ["Байконур", "Baykonur", "Tyuratam"],
  "deployments/rus-tjk-201": ["201-я база", "201st division", "201-я дивизия"],
  "deployments/rus-kgz-kant": ["Кант", "Kant air base"],
  "deployments/usa-kgz-manas": ["Манас", "Gansi", "Ganci"],
  "deployments/usa-uzb-k2": ["K2", "Karshi-Khanabad", "Карши-Ханабад", "Ханабад", "Khanabad"],
  "corridors/cpc": ["CPC", "КТК", "Каспийский трубопроводный консорциум", "Caspian Pipeline Consortium", "Tengiz–Novorossiysk"],
  "corridors/cagp-abc": [
    "Central Asia–China gas pipeline",
    "Turkmenistan–China pipeline",
    "газопровод Центральная Азия — Китай",
    "газопровод Туркмения — Китай",
  ],
  "corridors/trans-caspian-gas": ["Trans-Caspian pipeline", "Транскаспийский газопровод"],
  "corridors/cku": ["CKU railway", "China–Kyrgyzstan–Uzbekistan railway", "железная дорога Китай — Кыргызстан — Узбекистан"],
  "corridors/tapi": ["TAPI", "ТАПИ"],
};
