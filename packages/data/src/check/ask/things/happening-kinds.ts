import type { EventType } from "../../../types.ts";

/** Happenings of one kind, which a clause may mean without calling them by name: `the OTS summit in Bishkek`, `a referendum in Kazakhstan`. */
export interface HappeningKind {
  types: readonly EventType[];
  /** What a clause says of it, with what happened told: preparations and announcements have days of their own. */
  said: RegExp;
  /** What says that it did not happen, or came out the other way; null where nothing is known of that. */
  failed: RegExp | null;
  /** What the title of such an event says; null where its type is enough. */
  told: RegExp | null;
  /** Days within which there is no second one of the same actors, so that one that is held is the one meant. */
  apart: number;
  /** Is it known where it was? */
  placed: boolean;
}

export const KINDS: readonly HappeningKind[] = [
  {
    types: ["constitution", "election"],
    said: /(?<!\p{L})referend|(?<!\p{L})референдум/iu,
    failed:
      /(?<!\p{L})(?:reject(?:ed|s)|threw out|thr(?:ew|own) out|vot(?:ed|ing) (?:down|against)|turned down|said no|отверг\p{L}*|проголосовал\p{L}* против|провал\p{L}*)(?!\p{L})/iu,
    told: /referendum|votes? for/iu,
    apart: 75,
    placed: false,
  },
  {
    types: ["election", "leadership-change"],
    said: /(?<!\p{L})(?:(?:re-?)?elected(?!\p{L})|won (?:the |a |an early |another )?(?:presidential )?(?:re-?)?election|(?:presidential|snap|early) election|(?:пере)?избран\p{L}*|президентски\p{L}+ выбор\p{L}+|(?:per ?cent|%) of the (?:vote|ballots?)|процент\p{L}* голосов)/iu,
    failed: /(?<!\p{L})(?:lost|loses|was defeated|was beaten|failed to win|conceded|was voted out|проиграл\p{L}*|потерпел\p{L}* поражение)(?!\p{L})/iu,
    told: /(?<!\p{L})(?:re-?)?elected/iu,
    apart: 500,
    placed: false,
  },
  {
    types: ["intervention"],
    said: /(?<!\p{L})(?:(?:sen[td]|deployed|dispatched|ввел\p{L}*|вводил\p{L}*|направил\p{L}*|отправил\p{L}*)(?!\p{L}).*(?:troops|peacekeep|soldiers|forces?|войск|миротвор|солдат)|(?:troops|peacekeepers|soldiers|forces)(?!\p{L}).*(?:entered|went in|came to|arrived)(?!\p{L}))/iu,
    failed:
      /(?<!\p{L})(?:refused to send|refused (?:the|his|its) (?:request|appeal|plea)|turn(?:ed)? down [^.;]{0,30}(?:request|appeal|plea)|declined to (?:send|help)|sent no(?:ne|body)?(?!\p{L})|no (?:soldiers|troops|peacekeepers)|не (?:отправ|направ|посыла|вв)\p{L}+|отказал\p{L}*)(?!\p{L})/iu,
    told: /force in/iu,
    apart: 800,
    placed: false,
  },
  {
    types: ["revolution"],
    said: /(?<!\p{L})(?:revolution|революци)/iu,
    failed: null,
    told: null,
    apart: 900,
    placed: false,
  },
  {
    types: ["war"],
    said: /(?<!\p{L})(?:civil war|гражданск\p{L}+ войн\p{L}*)(?!\p{L})/iu,
    failed: null,
    told: /civil war/iu,
    apart: 3000,
    placed: false,
  },
  {
    types: ["unrest"],
    said: /(?<!\p{L})(?:opened fire|открыл\p{L}* огонь|massacre\w*|gunned down|shot (?:dead|at|down)|расстрел\p{L}*)(?!\p{L})/iu,
    failed: null,
    told: /(?<!\p{L})(?:shoot|fire)/iu,
    apart: 2500,
    placed: false,
  },
  {
    types: ["unrest"],
    said: /(?<!\p{L})(?:hundreds|scores|dozens|сотни|десятки)(?!\p{L}).{0,40}(?:killed|dead|died|perished|погиб|убит)\p{L}*|(?<!\p{L})ethnic (?:violence|clashes|fighting)|pogroms?/iu,
    failed: null,
    told: /violence|clash|shoot|fight/iu,
    apart: 1000,
    placed: false,
  },
  {
    types: ["unrest"],
    said: /(?<!\p{L})(?:ethnic (?:violence|clashes|fighting)|fighting|clashes|violence|protests?|unrest|riots?|uprising|demonstrations|беспоряд\p{L}+|протест\p{L}*|волнени\p{L}+)(?!\p{L})/iu,
    failed: null,
    told: null,
    apart: 400,
    placed: false,
  },
  {
    types: ["war"],
    said: /(?<!\p{L})(?:invaded|вторг\p{L}*|invasion of .{3,30} (?:began|started))(?!\p{L})/iu,
    failed: null,
    told: /invades?/iu,
    apart: 500,
    placed: false,
  },
  {
    types: ["summit"],
    said: /(?<!\p{L})(?:(?:held|hosted|hosts|played host to|was the host of|convened?|gathered|assembled|met|received|welcomed)(?!\p{L})|(?:took|takes) place|summit of (?:19|20)\d\d|summit,? (?:was |were )?(?:held|in)(?!\p{L})|(?:провел|прошел|прошла|прошёл|состоял|принял|собрал|встрети|встреча)\p{L}*)/iu,
    failed: null,
    told: null,
    apart: 500,
    placed: true,
  },
];
