// Loaded before everything else (`NODE_OPTIONS=--import`): the clock of a program runs OTHER_DAYS ahead.
const ahead = Number(process.env.OTHER_DAYS ?? 0) * 86_400_000;
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...parts) {
    if (parts.length === 0) super(Clock.now() + ahead);
    else super(...parts);
  }
  static now() {
    return Clock.now() + ahead;
  }
};
