import type { Agreement, Corridor, Deployment, Position, Role, Verdict, Visit } from "../../../types.ts";
import type { Measure } from "../words.ts";

/* Codes of records in Russian, as the pages say them. */
export const ROLES: Record<Role, string> = {
  signatory: "подписавшая сторона",
  party: "участник договора",
  member: "член",
  participant: "участник",
  associate: "ассоциированный член",
  candidate: "кандидат",
  invited: "приглашённая сторона",
  sponsor: "гарант",
  observer: "наблюдатель",
  "dialogue-partner": "партнёр по диалогу",
  partner: "партнёр",
  guest: "гость",
  frozen: "участие заморожено",
  suspended: "участие приостановлено",
  dormant: "не участвует",
};
export const AGREEMENT_STATUS: Record<Agreement["status"], string> = {
  "in-force": "в силе",
  "in-effect": "действует",
  signed: "подписано",
  "not-in-force": "не в силе",
  initialled: "парафировано",
  announced: "объявлено",
  dormant: "не применяется",
  broken: "нарушено",
  ended: "прекращено",
};
export const SITES: Record<Deployment["kind"], string> = {
  "ground-base": "сухопутная база",
  airbase: "авиабаза",
  "test-range": "полигон",
  "early-warning-radar": "РЛС предупреждения о ракетном нападении",
  "space-surveillance": "контроль космоса",
  "spaceport-lease": "аренда космодрома",
  communications: "узел связи",
  "seismic-station": "сейсмостанция",
  "border-guards": "пограничники",
  peacekeeping: "миротворцы",
  intervention: "ввод войск",
  monitoring: "наблюдатели",
  advisers: "советники",
  garrison: "гарнизон",
  outpost: "пост или позиции",
  hospital: "госпиталь",
  "built-for-host": "построено для принимающей стороны",
};
export const ROUTES: Record<Corridor["kind"], string> = {
  "oil-pipeline": "нефтепровод",
  "gas-pipeline": "газопровод",
  "gas-flow": "поставка газа",
  railway: "железная дорога",
  multimodal: "мультимодальный маршрут",
  "dry-port": "сухой порт",
  "sea-port": "морской порт",
  "power-line": "линия электропередачи",
};
export const ROUTE_STATUS: Record<Corridor["status"], string> = {
  operating: "действует",
  "partly-operating": "действует частично",
  idle: "простаивает",
  "under-construction": "строится",
  stalled: "остановлено",
  planned: "планируется",
  proposed: "предложено",
};
export const VISITS: Record<NonNullable<Visit["kind"]>, string> = {
  state: "государственный визит",
  official: "официальный визит",
  working: "рабочий визит",
  summit: "поездка на саммит",
};
export const VISIT_STATUS: Record<Visit["status"], string> = { occurred: "состоялся", announced: "объявлен, не подтверждён", cancelled: "отменён" };
export const ISSUES: Readonly<Record<string, string>> = {
  "crimea-2014": "аннексия Крыма в 2014 году",
  "donetsk-luhansk-2022": "признание Донецка и Луганска в 2022 году",
  "annexations-2022": "аннексия четырёх областей в сентябре 2022 года",
  "western-sanctions": "санкции Запада против России",
  "mir-cards": "российские карты «Мир»",
  "troops-to-ukraine": "отправка военных на войну против Украины",
  "mobilised-russians": "россияне, бежавшие от мобилизации",
};
export const STANCES: Record<Position["stance"], string> = {
  supports: "поддерживает",
  accepts: "принимает как данность",
  understanding: "выражает понимание",
  neutral: "сохраняет нейтралитет",
  silent: "заявлений не найдено",
  rejects: "не признаёт",
  opposes: "выступает против",
  "not-joined": "не присоединяется",
  "itself-sanctioned": "находится под санкциями",
  accepted: "принимает",
  partly: "принимает частично",
  stopped: "больше не принимает",
  refuses: "отказывается",
  "none-sent": "не отправляет, сведений об отказе нет",
  "territory-used": "использовалась его территория",
  admits: "впускает",
  limits: "ограничивает пребывание",
  "not-applicable": "неприменимо",
};
export const VERDICTS: Record<Verdict, string> = {
  supported: "подтверждено",
  "supported-with-caveat": "подтверждено с оговоркой",
  imprecise: "неточно",
  "outdated-since": "с тех пор устарело",
  contested: "спорно",
  inaccurate: "неверно",
  unverifiable: "проверить не удалось",
  opinion: "мнение",
};
export const MEASURES: Record<Measure, string> = { deaths: "погибшие", injuries: "раненые", displaced: "покинувшие дома" };
