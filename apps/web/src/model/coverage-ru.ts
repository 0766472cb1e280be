/** What collections mean to hold, in Russian, by the English sentence: one that is new or was changed stands in English until it is translated. */
export const COVERAGE_RU: Readonly<Record<string, string>> = {
  "Treaties and declarations that define alignment in and around Central Asia. The agreements were chosen.":
    "Договоры и декларации, которые определяют ориентацию в Центральной Азии и вокруг неё. Соглашения отобраны.",
  "Pipelines, railways, ports, power lines and roads that carry the trade of the five republics and the South Caucasus across a border. The corridors were chosen.":
    "Трубопроводы, железные дороги, порты, линии электропередачи и дороги, по которым торговля пяти республик и Южного Кавказа идёт через границу. Коридоры отобраны.",
  "Foreign bases and lasting forces in the five republics, Armenia and Azerbaijan.":
    "Иностранные базы и постоянные силы в пяти республиках, Армении и Азербайджане.",
  "What marks who leads in Central Asia: treaties, wars, unrest, bases, summits, openings. The events were chosen.":
    "То, по чему видно, кто ведёт в Центральной Азии: договоры, войны, волнения, базы, саммиты, открытия. События отобраны.",
  "What every state of this dataset was in each organization of this dataset, in law and in practice.":
    "Кем было каждое государство набора данных в каждой организации набора, в праве и на деле.",
  "Alliances, unions, banks and formats through which partners meet the five republics: the bodies that were chosen when the dataset was made.":
    "Союзы, объединения, банки и форматы, в которых партнёры встречаются с пятью республиками: отобранные при создании набора данных.",
  "Where the five republics and seven other states stand on the issues between Russia and the West. The issues were chosen.":
    "Что пять республик и семь других государств думают о вопросах между Россией и Западом. Вопросы отобраны.",
  "Heads of state and of government of the five republics and of the partners whose leaders matter most here, and the heads of some bodies, 1991 to date.":
    "Главы государств и правительств пяти республик и партнёров, чьи руководители здесь важнее всего, и главы некоторых организаций, с 1991 года по сей день.",
  "Stops of leaders of the partners in the five republics, and of the five presidents abroad: summits and main bilateral visits. The visits were chosen.":
    "Остановки руководителей партнёров в пяти республиках и пяти президентов за рубежом: саммиты и главные двусторонние визиты. Визиты отобраны.",
  "Recorded votes of the General Assembly of the United Nations on the war against Ukraine and on Crimea, ballot by ballot. The votes were chosen.":
    "Поимённые голосования Генеральной Ассамблеи ООН о войне против Украины и о Крыме, голос за голосом. Голосования отобраны.",
};
