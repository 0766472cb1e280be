/**
 * What people and things of a state are called, by state: English words, then Russian ones. The Russian ones are given in one case; the others are
 * found by their ending. From general knowledge; used to read texts alone.
 */
export const DEMONYMS: Readonly<Record<string, string>> = {
  AFG: "Afghan Afghans Afghani | афганский афганцы афганец",
  ALB: "Albanian Albanians | албанский албанцы",
  ARE: "Emirati Emiratis | эмиратский",
  ARM: "Armenian Armenians | армянский армяне армянин",
  AUT: "Austrian Austrians | австрийский австрийцы",
  AZE: "Azerbaijani Azerbaijanis Azeri Azeris | азербайджанский азербайджанцы азербайджанец",
  BEL: "Belgian Belgians | бельгийский",
  BGR: "Bulgarian Bulgarians | болгарский болгары",
  BHR: "Bahraini | бахрейнский",
  BLR: "Belarusian Belarusians Belarussian Byelorussian | белорусский белорусы белорус",
  CHN: "Chinese | китайский китайцы китаец",
  CYP: "Cypriot Cypriots | кипрский",
  CZE: "Czech Czechs | чешский чехи",
  DEU: "German Germans | немецкий германский немцы",
  DNK: "Danish Danes | датский",
  ESP: "Spanish Spaniards | испанский",
  EST: "Estonian Estonians | эстонский",
  FIN: "Finnish Finns | финский",
  FRA: "French | французский французы",
  GBR: "British Britons UK | британский английский британцы",
  GEO: "Georgian Georgians | грузинский грузины",
  GRC: "Greek Greeks | греческий греки",
  HRV: "Croatian Croats | хорватский",
  HUN: "Hungarian Hungarians | венгерский венгры",
  IND: "Indian Indians | индийский индийцы",
  IRL: "Irish | ирландский",
  IRN: "Iranian Iranians | иранский иранцы",
  ISR: "Israeli Israelis | израильский",
  ITA: "Italian Italians | итальянский итальянцы",
  JPN: "Japanese | японский японцы",
  KAZ: "Kazakh Kazakhs Kazakhstani Kazakhstanis Kazak | казахстанский казахский казахстанцы казахи казах казахстанец",
  KGZ: "Kyrgyz Kirghiz Kyrgyzstani Kyrgyzstanis Kirgiz | кыргызский киргизский кыргызстанский киргизстанский кыргызстанцы кыргызы киргизы",
  KOR: "Korean Koreans | южнокорейский корейский",
  KWT: "Kuwaiti | кувейтский",
  LTU: "Lithuanian Lithuanians | литовский литовцы",
  LUX: "Luxembourgish | люксембургский",
  LVA: "Latvian Latvians | латвийский латышский",
  MDA: "Moldovan Moldovans Moldavian | молдавский молдавский молдаване",
  MLT: "Maltese | мальтийский",
  MNG: "Mongolian Mongolians Mongol | монгольский монголы",
  NLD: "Dutch | нидерландский голландский",
  OMN: "Omani | оманский",
  PAK: "Pakistani Pakistanis | пакистанский пакистанцы",
  PHL: "Philippine Filipino | филиппинский",
  POL: "Polish Poles | польский поляки",
  PRT: "Portuguese | португальский",
  QAT: "Qatari Qataris | катарский",
  ROU: "Romanian Romanians | румынский румыны",
  RUS: "Russian Russians Russia's | российский русский россияне русские россиянин",
  SAU: "Saudi Saudis | саудовский",
  SVK: "Slovak Slovaks Slovakian | словацкий",
  SVN: "Slovenian Slovenians Slovene | словенский",
  SWE: "Swedish Swedes | шведский",
  TJK: "Tajik Tajiks Tajikistani Tadjik | таджикский таджикистанский таджики таджикистанцы",
  TKM: "Turkmen Turkmens Turkmenistani | туркменский туркменистанский туркмены туркменистанцы",
  TUR: "Turkish Turks | турецкий турки",
  UKR: "Ukrainian Ukrainians | украинский украинцы",
  USA: "American Americans U.S. US | американский американцы",
  UZB: "Uzbek Uzbeks Uzbekistani Uzbekistanis | узбекский узбекистанский узбеки узбекистанцы",
};

/** Capitals and seats of power as they stand for a state, where its record does not have them: in Russian, and by their nicknames. */
export const SEATS: Readonly<Record<string, string>> = {
  AFG: "Кабул",
  ARM: "Ереван",
  AZE: "Баку",
  BLR: "Минск",
  CHN: "Пекин|Peking|Zhongnanhai",
  DEU: "Берлин",
  FRA: "Париж|Elysee",
  GBR: "Лондон|Whitehall|Downing Street",
  GEO: "Тбилиси",
  IND: "Дели|Нью-Дели|Delhi",
  IRN: "Тегеран",
  ITA: "Рим",
  JPN: "Токио",
  KAZ: "Астана|Нур-Султан|Алма-Ата|Алматы|Akorda|Акорда",
  KGZ: "Бишкек",
  KOR: "Сеул",
  MDA: "Кишинёв|Chisinau",
  MNG: "Улан-Батор",
  PAK: "Исламабад",
  RUS: "Москва|Kremlin|Кремль",
  TJK: "Душанбе",
  TKM: "Ашхабад|Ашгабат|Ashkhabad",
  TUR: "Анкара",
  UKR: "Киев|Kiev",
  USA: "Вашингтон|White House|Белый дом|Pentagon|Пентагон",
  UZB: "Ташкент",
};

/** Words for the five together. */
export const THE_FIVE =
  "Central Asia|Central Asian|Central Asians|Centralasia|the five republics|five republics|five Central Asian|the five states|Центральная Азия|центральноазиатский|Средняя Азия|среднеазиатский|пять республик|пять государств региона|страны региона|C5";

/** Where the European Union sits, and its organs. */
export const EU_SEATS = "Brussels|Брюссель|European Commission|European Council|European Parliament|Еврокомиссия|Европейская комиссия|Евросовет|Европарламент";

/** Titles by which people are called instead of their names. */
export const BYNAMES: Readonly<Record<string, string>> = {
  "nursultan-nazarbayev": "Elbasy|Елбасы|Yelbasy",
  "gurbanguly-berdimuhamedow": "Arkadag|Аркадаг",
  "saparmurat-niyazov": "Turkmenbashi|Туркменбаши|Türkmenbaşy",
  "serdar-berdimuhamedow": "Arkadagly Serdar|Аркадаглы Сердар",
};

/** What states are called besides their names and what follows from them. */
export const STATE_BYNAMES: Readonly<Record<string, string>> = { USA: "USA|U.S.A." };

/** What newspapers call bodies instead of their names. */
export const BODY_BYNAMES: Readonly<Record<string, string>> = {
  csto: "Russian-led alliance|Russia-led alliance|Moscow-led alliance|Russian-led security bloc|Russia-led security bloc|Moscow-led security bloc|Moscow-led security alliance|Russian-led military alliance|Russia-led military alliance|Russia's alliance",
  sco: "Shanghai bloc|Shanghai club|Shanghai grouping",
  eaeu: "Russian-led economic union|Russia-led economic union|Moscow-led economic union|Moscow-led customs bloc",
  ots: "Turkic club|Turkic bloc",
  wto: "Всемирная торговая организация|World Trade body",
};
