import { stemOf, type Word } from "./words.ts";

/**
 * What words mean in the field of this dataset, in English and Russian: a line a notion, its words before and after the bar. Words of several
 * parts are joined by `_`. Records and texts are compared by notions where a word has one, so that a Russian sentence finds an English record.
 */
const CONCEPTS = `
member: member membership belong belonged belongs members | член членство член-участник участница состоять_в состоит_в состоял_в состояла_в состояли_в членом входил входила входило входили полноправным_участником полноправный_участник полноправным_членом
join: join joined joining joins rejoin rejoined rejoining accede acceded accession enter entered entry admitted admission signed_up became_a_member | вступить вступил вступила вступили вступление вступает присоединиться присоединился присоединилась присоединились присоединение вошел вошла вошли войти принят приняли принята
leave: leave left leaves leaving quit quits quitting withdraw withdrew withdrawal withdrawn withdraws exit exited exiting depart departed departure pulled_out pull_out walked_out walked_away dropped_out broke_with abandoned abandon renounced renounce abandoned_membership not_renewed declined_to_renew refused_to_renew did_not_extend expel expelled expels expulsion ejected kicked_out thrown_out | исключить исключил исключила исключили исключен исключена изгнан выйти вышел вышла вышли выход выходит покинуть покинул покинула покинули покидает отказаться_от_членства не_продлил не_продлила
stay: stay stayed stays staying remain remained remains kept_its_seat | остаться остался осталась остались остается остаются оставался оставалась
freeze: freeze froze frozen suspend suspended suspension suspends | заморозить заморозил заморозила заморозка приостановить приостановил приостановила приостановили приостановление приостановка
observer: observer observers | наблюдатель наблюдателя наблюдателем наблюдательный
partner: partner partners partnership dialogue | партнер партнера партнером партнеры партнерство диалог
associate: associate | ассоциированный
found: came_into_being came_into_existence found founded founder founding founders established establish establishment set_up created creation create launched launch inception | основать основал основан основана основали основание основатель учредить учредил учрежден учреждена учредитель создать создан создана создали создание
alliance: alliance bloc pact ally allies allied military_alliance | альянс блок союзник союзники союзнический союзнических союзническое военный_союз пакт
organization: organization organisation body grouping | организация объединение структура
president: president presidents presidency presidential head_of_state leader leaders ruler | президент президента президентом президентский глава_государства лидер лидера лидеры лидеров
premier: premier prime_minister prime_ministers head_of_government chancellor | премьер премьер-министр премьера премьером глава_правительства канцлер
foreign-minister: foreign_minister foreign_ministers foreign_secretary secretary_of_state top_diplomat chief_diplomat | министр_иностранных_дел глава_мид главы_мид министром_иностранных_дел госсекретарь
secretary-general: secretary_general secretary-general | генсек генеральный_секретарь генерального_секретаря
office: office took_the_presidency took_office assumed_office assumed_the_presidency inaugurated inauguration sworn power rule ruled ruling reign succeeded succeed successor predecessor replaced took_over elected election elect won_the_presidency incumbent in_power came_to_power | должность пост посту пост_президента избрать избран избрали выборы инаугурация присяга правил правила правление сменил сменила преемник власть у_власти
resign: resign resigned resignation stepped_down step_down steps_down stood_down ousted toppled overthrown dismissed fled_the_country removed_from_office | отставка ушел_с_поста ушла_с_поста оставил_пост покинул_пост подал_в_отставку ушел_в_отставку свергнут смещен отстранен сложил_полномочия
visit: visit visited visits visiting trip trips travel travelled traveled tour toured flew flown arrived arrival paid_a_visit went came guest hosted_by landed state_visit journey | визит визита визитом посетить посетил посетила посетили поездка поездку прибыл прибыла приехал приезжал прилетел побывал съездил
summit: summit summits meeting met meet meets talks gathered gathering convened conference forum | саммит саммита встреча встретился встретились встречу переговоры заседание конференция форум собрались
vote: vote voted votes voting ballot cast backed_the_resolution resolution resolutions general_assembly assembly roll-call | голосовать голосовал голосовала голосовали проголосовал проголосовала проголосовали голосование голос голоса резолюция резолюцию резолюции генассамблея ассамблея
against: against opposed opposing rejected no_vote voted_down | против отвергла отверг
favour: favour favor favoured backed supported endorsed yes_vote | поддержал поддержала поддержали за_резолюцию
abstain: abstain abstained abstention abstaining abstentions abstains | воздержаться воздержался воздержалась воздержались воздержание
absent: absent absence skipped did_not_vote did_not_take_part did_not_cast stayed_away missed_the_vote boycotted not_voting | отсутствовать отсутствовал отсутствовала не_голосовал не_голосовала не_участвовала_в_голосовании не_голосовали пропустил
sign: sign signed signing signs signature signatory signatories inked concluded concluding | подписать подписал подписала подписали подписание подписан подписана заключил заключили заключен
ratify: ratify ratified ratification | ратифицировать ратифицировал ратифицировала ратификация ратифицирован
force: entered_into_force came_into_force into_force in_force took_effect effective | вступить_в_силу вступил_в_силу вступило_в_силу вступила_в_силу в_силе действует действие
expire: expire expired expiry denounce denounced terminated termination scrapped lapse lapsed annulled | истек истекает денонсировать денонсировал денонсация расторгнут прекращен
treaty: treaty treaties agreement agreements accord accords convention protocol charter pact memorandum declaration document deal | договор договора договором соглашение соглашения соглашением конвенция конвенцию устав устава протокол хартия меморандум декларация декларацию пакт
friendship: friendship eternal_friendship good-neighbourliness | дружба дружбе дружбы
eternal: eternal everlasting | вечная вечной вечную вечные
strategic-partnership: strategic_partnership strategic_partners comprehensive_strategic | стратегическое_партнерство стратегическом_партнерстве стратегический_партнер
base: supply_hub air_hub transit_hub air_force air_forces base bases airbase garrison military_base air_base airlift facility stationed station hosts_troops troops_in | база базы базу базе базой авиабаза авиабазу военная_база гарнизон расквартированы размещены
radar: radar early-warning | рлс радиолокационный радар
cosmodrome: cosmodrome spaceport launch_site | космодром
troops: troops soldiers soldier contingent peacekeepers peacekeeping forces force personnel servicemen military army border_guards division | войска войск военные военнослужащие военных солдаты солдат контингент миротворцы миротворцев миротворческие миротворческий силы пограничники дивизия
withdraw-troops: pulled_troops withdrew_troops troops_left evicted closed_base | вывела_войска вывод_войск вывели_войска
pipeline: pipeline pipelines | трубопровод трубопровода
gas: gas natural_gas gasline | газ газа газовый газопровод газопровода газопроводу газопроводом природный_газ
oil: oil crude petroleum | нефть нефти нефтяной нефтепровод нефтепровода нефтепроводу
railway: railway railways rail railroad train trains line | железная_дорога железной_дороги железнодорожный железную_дорогу поезд
port: port seaport dry_port harbour harbor | порт порта сухой_порт
power-line: power_line transmission electricity grid transmission_line | лэп электроэнергия линия_электропередачи электропередачи
corridor: corridor corridors route routes transport transit | коридор коридора маршрут транзит транспортный
open: open opened opening inaugurate commissioned launched_operations began_operating came_online became_operational started_operating began_pumping began_to_move began_to_flow started_to_flow flowing | открыть открыт открыта открыли открытие запустить запущен запустили запуск введен ввели_в_эксплуатацию введен_в_эксплуатацию ввели_в_строй заработал заработала пущен
close: close closed closing closure shut shut_down halted vacated | закрыть закрыт закрыта закрыли закрытие
build: build built building construction under_construction construct | строить построен построена построили строительство сооружение
capacity: capacity carry carries carried throughput pumped pumps bcm | мощность мощностью пропускная пропускной прокачал прокачивает млрд_кубометров
length: long length stretches kilometre kilometres kilometer kilometers km miles | длина протяженность километр километров протяженностью
export: export exports exported exporting shipments sells_to sells_abroad sold_abroad | экспорт экспорта экспортировать экспортирует экспортировала поставки
import: import imports imported importing bought buys purchases | импорт импорта импортировать импортирует закупки купил
trade: trade turnover commerce trading | торговля торговли торговый товарооборот товарооборота
share: share percent per_cent percentage accounted_for accounts_for proportion portion fraction | доля доли долю процент процентов процента удельный
gdp: gdp gross_domestic_product economy economies economic_output | ввп валовой_внутренний_продукт экономика
remittance: remittance remittances money_sent_home sent_home send_home sends_home sending_home transfers money_transfers | денежные_переводы переводы переводов трансферты ремиссии
migrant: migrant migrants migration labour labor workers guest_workers | мигрант мигранты мигрантов трудовые_мигранты миграция гастарбайтеры
population: population inhabitants people residents populous million_people live lives | население населения численность жителей житель живет проживает
debt: debt debts public_debt external_debt owes owed loan loans lend lent borrowed creditor creditors borrowing credit | долг долга долги госдолг внешний_долг задолженность кредит кредиты кредитор кредитором заем
military-spending: military_spending defence_spending defense_spending arms military_budget defence_budget | военные_расходы расходы_на_оборону оборонный
energy: energy electricity coal barrels | энергия энергетика уголь баррелей
finance: finance financing investment investments invested aid committed | инвестиции финансирование финансы вложения
biggest: biggest largest main leading top number_one first_place most_important | крупнейший крупнейшим крупнейшая главный основной ведущий
war: war wars warfare invasion invaded invade full-scale offensive | война войны войну вторжение вторжения вторглась спецоперация
clash: clash clashes fighting skirmish skirmishes fought shelling border_conflict firefight | столкновение столкновения столкновений бои перестрелка обстрел
civil-war: civil_war | гражданская_война гражданской_войны
protest: protest protests unrest riots rioting demonstrations demonstrators uprising rebellion bloody events january_events | протест протесты протестов беспорядки беспорядков волнения митинг восстание события январские_события
revolution: revolution coup overthrow toppled revolutionary | революция революции переворот переворота свержение
massacre: massacre crackdown shooting shootings opened_fire | расстрел расстреляли бойня подавление
border: border borders frontier demarcation delimitation boundary | граница границы границе границу делимитация демаркация пограничный
peace: peace ceasefire truce armistice settlement reconciliation | мир мира мирный перемирие урегулирование примирение
dead: dead died dies dying killed kill deaths death casualties toll fatalities lives | погиб погибли погибших погибло убит убиты убитых жертвы жертв убито число_погибших умер умерла скончался скончалась смерть смерти
injured: injured wounded wounds hurt | ранен ранены раненых пострадали пострадавших
displaced: displaced refugees fled evacuated | беженцы беженцев эвакуированы перемещенных
sanctions: sanctions sanction sanctioned embargo | санкции санкций санкционный
recognize: recognize recognise recognized recognised recognition recognizes recognises recognizing recognising | признать признал признала признали признание признает признают
annex: annex annexed annexation annexations | аннексия аннексии аннексировать аннексировала аннексию присоединение_крыма
referendum: referendum referendums | референдум референдумы
crimea: crimea crimean | крым крыма крыму
donbas: donetsk luhansk lugansk donbas donbass breakaway separatist | донецк луганск донбасс днр лнр донецкой луганской
ukraine-war: ukraine_war war_in_ukraine invasion_of_ukraine | война_в_украине вторжение_в_украину
help: help assistance aid asked_for_help appeal appealed request requested called_on invoke article_4 | помощь помощи помощью обратился обратилась попросил попросила попросить запросил запросила
refuse: refuse refused refusal declined rejected turned_down denied ignored | отказать отказал отказала отказалась отказался отказ отклонил отклонила проигнорировал
send: send sent dispatched deployed deploy deployment intervene intervention intervened | направить направил направила направили послать ввести ввел ввели ввод отправить отправила отправили интервенция
independence: independence independent sovereignty | независимость независимости суверенитет
currency: currency ruble rouble tenge som somoni manat lira | валюта рубль тенге сом сомони манат
customs: customs customs_union tariff common_market free_trade | таможенный таможенного таможенный_союз тариф свободной_торговли
nuclear: nuclear weapons-free atomic warheads | ядерный ядерного ядерное безъядерный атомный аэс
neutrality: neutral neutrality | нейтралитет нейтральный нейтралитета
capital-city: capital moved_the_capital capital_city | столица столицы столицу столицей
headquarters: headquarters headquartered seat based_in secretariat | штаб-квартира штаб-квартирой штаб-квартиру секретариат
crossing: cross crosses crossing bypass bypasses bypassing avoiding runs_through passes_through via across | проходит проходят минуя обход обходит пересекает через_территорию
trophy: bread_and_salt bread salt | хлеб соль хлеб-соль
constitution: constitution constitutional amendment | конституция конституции поправки
islamist: islamist militants taliban terrorism terrorist terrorists extremists bombing attack | исламисты боевики талибан талибы терроризм теракт террористы
water: water river rivers dam reservoir amu_darya syr_darya | вода воды река реки плотина водохранилище
caspian: caspian | каспий каспийский каспийского каспийское
turkic: turkic turan | тюркский тюркские тюркских тюркского
wane: decline declining waning wane weakening weakened shrink shrinking fading losing eroding diminished | ослабление ослабевает слабеет утрачивает сокращается теряет упадок
influence: influence leverage sway clout hegemony dominance dominate power_broker | влияние влияния влиянием рычаги гегемония господство
security-provider: security_provider security_guarantor guarantor protector patron patrons | гарант гаранта безопасности покровитель
exercise: exercise exercises drills drill manoeuvres maneuvers | учения учений учениях маневры
mobilisation: mobilisation mobilization mobilised conscription draft | мобилизация мобилизации призыв
exchange-cards: mir_card mir_cards payment_cards cards | карты_мир платежные_карты
trans-caspian: trans_caspian transcaspian | транскаспийский транскаспийскому транскаспийского
rename: renamed renaming rename rebranded called_itself | переименовать переименован переименовали переименована
uranium: uranium | уран урана
first: first | первый первая первое первым первой
last: last final latest | последний последняя последнее последним
only: only sole | единственный единственная единственное
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

/** The notions that words stand for, in order. A word may have several; those of several words go before those of one. */
export function notionsIn(words: readonly Word[]): Notion[] {
  const { single, joined, longest } = notions();
  const found: Notion[] = [];
  for (let from = 0; from < words.length; from++) {
    const stem = words[from]?.stem ?? "";
    for (let length = Math.min(longest.get(stem) ?? 0, words.length - from); length > 1; length--) {
      const names = joined.get(
        words
          .slice(from, from + length)
          .map((word) => word.stem)
          .join(" "),
      );
      // `Состоялся в Душанбе` is of a meeting, `состоял в союзе` of a member.
      const isHeld = /^состоя.*с[ья]$/iu.test(words[from]?.text ?? "");
      for (const name of names ?? []) if (!(isHeld && name === "member")) found.push({ name, from, to: from + length });
    }
    // `Вступил в должность` is of an office, and `вступил в силу` of a treaty.
    const comesTo = /^вступ/iu.test(words[from]?.text ?? "") && /^(?:должност|сил)/iu.test(words[from + 2]?.text ?? "");
    for (const name of single.get(stem) ?? []) if (!(comesTo && name === "join")) found.push({ name, from, to: from + 1 });
  }
  return found;
}
