import { stemOf, type Word } from "./words.ts";

/**
 * What words mean in the field of this dataset, in English and Russian: a line a notion, its words before and after the bar. Words of several
 * parts are joined by `_`. Records and texts are compared by notions where a word has one, so that a Russian sentence finds an English record.
 * Words are found by their stems, so of those with one stem the first stands for all: `member` for `members`.
 */
export const CONCEPTS = `
member: member membership belong | член членство член-участник участница состоять_в состоит_в входил полноправным_участником
join: join rejoin came_back come_back accede accession enter entry admitted admission signed_up became_a_member | вступить вступление вступает присоединиться присоединение вошел вошла войти вошедший принят приняли принята
leave: leave left quit withdraw withdrew withdrawn exit depart departure pulled_out walked_out walked_away dropped_out broke_with abandoned abandoned_membership not_renewed not_prolonged declined_to_renew declined_to_prolong declined_to_extend refused_to_renew refused_to_prolong refused_to_extend did_not_extend did_not_prolong expel expulsion ejected kicked_out thrown_out renounced | исключить изгнан выйти вышел вышла выход вышедший покинуть покинул покинувший покидает отказаться_от_членства не_продлил отказался_продлить отказался_продлевать
stay: stay remain kept_its_seat | остаться оставался
freeze: freeze froze frozen suspend suspension | заморозить заморозка приостановить приостанавливает приостановление приостановка
observer: observer | наблюдатель наблюдательный
partner: partner partnership dialogue | партнер партнерство диалог
associate: associate | ассоциированный
found: found founder established set_up created creation launched inception came_into_being came_into_existence proclaimed | провозгласить провозглашен основать основание основатель учредить учрежден учредитель создать создание
alliance: alliance bloc pact ally military_alliance | альянс блок союзник союзнический военный_союз пакт
organization: organization organisation body grouping | организация объединение структура
president: president presidential head_of_state leader ruler | президент президентский глава_государства лидер
premier: premier prime_minister head_of_government chancellor | премьер премьер-министр глава_правительства канцлер
foreign-minister: foreign_minister foreign_secretary secretary_of_state top_diplomat chief_diplomat | министр_иностранных_дел глава_мид госсекретарь
secretary-general: secretary_general | генсек генеральный_секретарь
office: office inaugurated sworn power rule reign succeeded succeed successor predecessor replaced took_over elected election reelected re-elected won_the_presidency incumbent in_power came_to_power took_the_presidency took_office assumed_office assumed_the_presidency | должность пост пост_президента избрать переизбрать выборы инаугурация присяга правил правление сменил преемник власть у_власти
resign: resign stepped_down stood_down ousted toppled overthrown dismissed fled_the_country removed_from_office | отставка подал_в_отставку ушел_в_отставку свергнут смещен отстранен сложил_полномочия ушел_с_поста ушла_с_поста оставил_пост покинул_пост
visit: visit trip travel tour flew flown arrived paid_a_visit went came guest hosted_by landed state_visit journey | визит визита посетить поездка прибыл приехал приезжал прилетел побывал съездил
summit: summit meeting met talks gathered convened conference forum | саммит саммита встреча встретился переговоры заседание конференция форум собрались
vote: vote ballot cast backed_the_resolution resolution general_assembly assembly roll-call | голосовать проголосовал голосование голос резолюция генассамблея ассамблея
against: against opposed rejected no_vote voted_down | против отвергла отверг
favour: favour favor backed supported endorsed yes_vote | поддержал за_резолюцию
abstain: abstain abstention | воздержаться воздержание
absent: absent absence skipped did_not_vote did_not_take_part did_not_cast stayed_away missed_the_vote boycotted not_voting | отсутствовать не_голосовал не_участвовала_в_голосовании пропустил
sign: sign signature signatory inked concluded | подписать подписание заключил
ratify: ratify ratification | ратифицировать ратификация
force: entered_into_force came_into_force into_force in_force took_effect effective | вступить_в_силу в_силе действует
expire: expire expiry denounce terminated scrapped lapse annulled | истек истекает денонсировать денонсация расторгнут прекращен
treaty: treaty agreement accord convention protocol charter pact memorandum declaration document deal | договор соглашение конвенция протокол хартия меморандум декларация пакт устав
friendship: friendship eternal_friendship good-neighbourliness | дружба
eternal: eternal everlasting | вечная
strategic-partnership: strategic_partnership strategic_partners comprehensive_strategic | стратегическое_партнерство стратегический_партнер
base: base airbase outpost garrison military_base air_base airlift facility stationed hosts_troops troops_in supply_hub transport_hub air_hub transit_hub air_force airfield | база аэродром авиабаза военная_база гарнизон расквартированы размещены
radar: radar early-warning | рлс радиолокационный радар
cosmodrome: cosmodrome spaceport launch_site | космодром
troops: troops soldiers contingent peacekeepers forces personnel servicemen military army border_guards division | войска военные военнослужащие солдаты контингент миротворцы миротворческие силы пограничники дивизия
withdraw-troops: pulled_troops withdrew_troops troops_left evicted closed_base | вывела_войска вывод_войск
pipeline: pipeline | трубопровод
gas: gas natural_gas gasline | газ газовый газопровод природный_газ
oil: oil crude petroleum | нефть нефтяной нефтепровод
railway: railway rail railroad train line | железная_дорога железнодорожный поезд
port: port seaport dry_port harbour harbor | порт сухой_порт
power-line: power_line transmission electricity grid transmission_line | лэп электроэнергия линия_электропередачи электропередачи
corridor: corridor route transport transit | коридор маршрут транзит транспортный
open: open inaugurate commissioned launched_operations began_operating came_online became_operational started_operating began_pumping flowing began_to_move began_to_flow started_to_flow | открыть открыта запустить запущен запуск введен заработал пущен ввели_в_эксплуатацию введен_в_эксплуатацию ввели_в_строй вступить_в_строй сдать_в_эксплуатацию
close: close closure shut shut_down halted vacated | закрыть закрыта
build: build built construction under_construction construct | строить построен строительство сооружение
capacity: capacity carry throughput pumped bcm | мощность пропускная прокачал прокачивает млрд_кубометров
length: long length stretches kilometre kilometer km miles | длина протяженность километр
export: export shipments sells_to sells_abroad sold_abroad | экспорт экспортировать экспортирует поставки
import: import bought buys purchases | импорт импортировать импортирует закупки купил
trade: trade turnover commerce | торговля торговый торговал торгует товарооборот
share: share percent per_cent percentage accounted_for proportion portion fraction | доля процент удельный
gdp: gdp gross_domestic_product economy economic_output | ввп валовой_внутренний_продукт экономика
remittance: remittance remitance money_sent_home sent_home send_home transfers money_transfers | денежные_переводы переводы трансферты ремиссии
migrant: migrant migration labour labor workers guest_workers | мигрант трудовые_мигранты миграция гастарбайтеры
population: population inhabitants people residents million_people live | население численность жителей живет проживает
debt: debt public_debt external_debt owes loan lend lent borrowed creditor credit | долг госдолг внешний_долг задолженность кредит кредиты кредитор займ
military-spending: military_spending defence_spending defense_spending arms military_budget defence_budget | военные_расходы расходы_на_оборону оборонный
energy: energy electricity coal barrels | энергия энергетика уголь баррелей
finance: finance investment aid committed | инвестиции финансирование финансы вложения
biggest: biggest largest main leading top number_one first_place most_important | крупнейший главный основной ведущий
war: war warfare invasion invaded full-scale offensive | война вторжение вторглась спецоперация
clash: clash fighting skirmish fought shelling border_conflict firefight | столкновение бои перестрелка обстрел
civil-war: civil_war | гражданская_война
protest: protest unrest riots demonstrations uprising rebellion bloody events january_events | протест беспорядки волнения митинг восстание события январские_события
revolution: revolution coup overthrow toppled revolutionary | революция переворот свержение
massacre: massacre crackdown shooting opened_fire fired_into fired_on fired_at gunned_down mowed_down | расстрел расстреляли бойня подавление открыли_огонь стреляли
border: border frontier demarcation delimitation boundary | граница делимитация демаркация пограничный
peace: peace ceasefire truce armistice settlement reconciliation | мир мирный перемирие урегулирование примирение
dead: dead died dying killed deaths casualties toll fatalities lives perish | погиб погибли погибших гибель убит убиты жертвы число_погибших умер умерла скончался смерть
injured: injured wounded hurt | ранен раненых пострадали
displaced: displaced refugees fled evacuated | беженцы эвакуированы перемещенных
sanctions: sanctions embargo | санкции санкционный
recognize: recognize recognise recognition | признать признание
annex: annex | аннексия аннексировать присоединение_крыма
referendum: referendum | референдум
crimea: crimea crimean | крым
donbas: donetsk luhansk lugansk donbas donbass breakaway separatist | донецк луганск донбасс днр лнр
ukraine-war: ukraine_war war_in_ukraine invasion_of_ukraine | война_в_украине вторжение_в_украину
help: help assistance aid asked_for_help appeal request called_on invoke article_4 | помощь обратился попросил запросил
refuse: refuse declined rejected turned_down denied ignored | отказать отказ отклонил проигнорировал
send: send sent dispatched deployed deployment intervene | направить послать ввести ввел ввод отправить интервенция
independence: independence sovereignty | независимость суверенитет
currency: currency ruble rouble tenge som somoni manat lira | валюта рубль тенге сом сомони манат
customs: customs customs_union tariff common_market free_trade | таможенный таможенный_союз тариф свободной_торговли
nuclear: nuclear weapons-free atomic warheads | ядерный безъядерный атомный аэс
neutrality: neutral | нейтралитет нейтральный
capital-city: capital moved_the_capital capital_city | столица
headquarters: headquarters seat based_in secretariat | штаб-квартира секретариат
crossing: cross bypass avoiding runs_through passes_through via across | проходит минуя обход пересекает через_территорию
trophy: bread_and_salt bread salt | хлеб соль хлеб-соль
constitution: constitution amendment | конституция поправки
islamist: islamist militants taliban terrorism terrorist extremists bombing attack | исламисты боевики талибан талибы терроризм теракт террористы
water: water river dam reservoir amu_darya syr_darya | вода река плотина водохранилище
caspian: caspian | каспий каспийский
turkic: turkic turan | тюркский
wane: decline waning weakening shrink fading losing eroding diminished | ослабление ослабевает слабеет утрачивает сокращается теряет упадок
influence: influence leverage sway clout hegemony dominance power_broker | влияние рычаги гегемония господство
security-provider: security_provider security_guarantor guarantor protector patron | гарант безопасности покровитель
exercise: exercise drills manoeuvres maneuvers | учения маневры
mobilisation: mobilisation mobilization conscription draft | мобилизация призыв
exchange-cards: mir_card payment_cards cards | карты_мир платежные_карты
trans-caspian: trans_caspian transcaspian | транскаспийский
rename: renamed rebranded called_itself | переименовать
uranium: uranium | уран
first: first | первый
last: last final latest | последний
only: only sole | единственный
`;

/** The notions of words, by stem; of words of several parts, by their stems joined. */
interface Notions {
  readonly single: ReadonlyMap<string, readonly string[]>;
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** By the first word of those of several, how many words they have at the most. */
  readonly longest: ReadonlyMap<string, number>;
}

let read: Notions | null = null;

function notions(): Notions {
  if (read !== null) return read;
  const single = new Map<string, string[]>();
  const joined = new Map<string, string[]>();
  const longest = new Map<string, number>();
  const enter = (map: Map<string, string[]>, key: string, name: string) => {
    const held = map.get(key);
    if (held === undefined) map.set(key, [name]);
    else if (!held.includes(name)) held.push(name);
  };
  for (const line of CONCEPTS.trim().split("\n")) {
    const [name = "", words = ""] = line.split(": ");
    for (const word of words.split(/[\s|]+/)) {
      const parts = word.split(/[_-]/).filter((part) => part !== "");
      const stems = parts.map(stemOf);
      const [first = ""] = stems;
      if (stems.length === 1) enter(single, first, name);
      else {
        longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
        enter(joined, stems.join(" "), name);
      }
    }
  }
  read = { single, joined, longest };
  return read;
}

/** A notion in a text: its name, the first of its words and the one after the last. */
export interface Notion {
  name: string;
  from: number;
  to: number;
}

// `According to` is no accord, and who came to power went nowhere.
const SAID_OTHERWISE: readonly (readonly [name: string, words: RegExp])[] = [
  ["treaty", /^according(?: to|$)/iu],
  ["visit", /^(?:came|come|comes|coming|went) (?:in)?to (?:power|office|terms|light|blows|nothing|war|an|rule)(?: |$)/iu],
];
// `Deputy prime minister`: another office.
const DEPUTY = /^(?:deputy|vice$|вице|замест)/iu;
const textFrom = (words: readonly Word[], from: number): string =>
  words
    .slice(from, from + 3)
    .map(({ text }) => text)
    .join(" ");

/** The notions that words stand for, in order. A word may have several; those of several words go before those of one. */
export function notionsIn(words: readonly Word[]): Notion[] {
  const { single, joined, longest } = notions();
  const found: Notion[] = [];
  for (let from = 0; from < words.length; from++) {
    const stem = words[from]?.stem ?? "";
    const isDeputy = DEPUTY.test(words[from - 1]?.text ?? "");
    for (let length = Math.min(longest.get(stem) ?? 0, words.length - from); length > 1; length--) {
      const names = joined.get(
        words
          .slice(from, from + length)
          .map((word) => word.stem)
          .join(" "),
      );
      // `Состоялся в Душанбе` is of a meeting, `состоял в союзе` of a member.
      const isHeld = /^состоя.*с[ья]$/iu.test(words[from]?.text ?? "");
      for (const name of names ?? []) if (!(isHeld && name === "member") && !(isDeputy && /^pr/.test(name))) found.push({ name, from, to: from + length });
    }
    // `Вступил в должность` is of an office, and `вступил в силу` of a treaty.
    const comesTo = /^вступ/iu.test(words[from]?.text ?? "") && /^(?:должност|сил)/iu.test(words[from + 2]?.text ?? "");
    const said = SAID_OTHERWISE.find(([name, pattern]) => single.get(stem)?.includes(name) && pattern.test(textFrom(words, from)))?.[0];
    for (const name of single.get(stem) ?? [])
      if (!(comesTo && name === "join") && !(isDeputy && /^pr/.test(name)) && name !== said) found.push({ name, from, to: from + 1 });
  }
  return found;
}
