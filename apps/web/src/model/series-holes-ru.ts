/** What is missing from the statistics of trade, in Russian, by the English sentence: one that is new or was changed stands in English until it is translated. */
export const SERIES_HOLES_RU: Readonly<Record<string, string>> = {
  "2018 to 2023 alone; years before are not open by partner.": "Только 2018–2023 годы; за более ранние годы данные по партнёрам не открыты.",
  "The printed row EU includes the United Kingdom up to 2022 and not in 2023: compare over time with EU27.":
    "В напечатанную строку «ЕС» до 2022 года включительно входит Великобритания, а в 2023 году — нет: для сравнения по годам берите EU27.",
  "Partners that the table shows with a dash are left out, not zero.": "Партнёры, у которых в таблице прочерк, опущены; это не нули.",
  "Mirror: Russia counted exports to Kazakhstan of 14.3, 14.1 and 18.5 billion dollars in 2019, 2020 and 2021, where Kazakhstan counted imports of 14.3, 13.8 and 17.6.":
    "Зеркальные данные: в 2019, 2020 и 2021 годах Россия насчитала экспорт в Казахстан на 14,3, 14,1 и 18,5 млрд долларов, а Казахстан — импорт на 14,3, 13,8 и 17,6 млрд.",
  "Exports of 2021: 40 % have no partner, some 1.1 billion dollars, most likely gold.":
    "У 40 % экспорта 2021 года партнёр не указан: это около 1,1 млрд долларов, скорее всего золото.",
  "Gold decides the order of export partners: Switzerland in 2015, 2017 and 2023, the United Kingdom from 2018 to 2020.":
    "Порядок партнёров по экспорту определяет золото: Швейцария в 2015, 2017 и 2023 годах, Великобритания с 2018 по 2020 год.",
  "Imports from China are far below what China reports until 2021: 1.4 against 5.6 billion dollars in 2013. From 2022 the national figure jumps.":
    "Импорт из Китая до 2021 года намного меньше, чем сообщает Китай: 1,4 против 5,6 млрд долларов в 2013 году. С 2022 года национальная цифра резко выросла.",
  "Imports of 2023 are preliminary.": "Импорт 2023 года — предварительные данные.",
  "The European Union counted exports to Kyrgyzstan of 2.7 billion euros in 2023, Kyrgyzstan imports of 0.97 billion dollars.":
    "В 2023 году Европейский союз насчитал экспорт в Кыргызстан на 2,7 млрд евро, а Кыргызстан — импорт на 0,97 млрд долларов.",
  '"Other countries" take 3.1 (2015), 5.8 (2022) and 10.4 (2023) billion dollars of exports, most likely gold: shares of exports are low by construction.':
    "На «прочие страны» приходится 3,1 (2015), 5,8 (2022) и 10,4 (2023) млрд долларов экспорта, скорее всего золото: доли в экспорте занижены самим подсчётом.",
  "Which of the two tables is exports was inferred from the values and from partners' figures.":
    "Какая из двух таблиц — экспорт, установлено по значениям и по данным партнёров.",
  "Exports to Russia before 2015 are about three times what Russia counted as imports; why was not established.":
    "Экспорт в Россию до 2015 года примерно втрое больше импорта, который насчитала Россия; почему, не установлено.",
  "Uzbekistan counts exports to Kyrgyzstan of 983 million dollars in 2022, Kyrgyzstan imports of 363 million.":
    "В 2022 году Узбекистан насчитал экспорт в Кыргызстан на 983 млн долларов, а Кыргызстан — импорт на 363 млн.",
};
