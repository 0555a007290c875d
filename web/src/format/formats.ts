import { momentFormat, numberFormat, relativeFormat } from './intl.ts';
import { unitNames } from './units.ts';

interface Amount {
  minor: number;
  currency: string;
}

type Moment = string | number | Date;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Everything that reads differently in another language. Only `Intl` knows how. */
export class Formats {
  readonly locale: string;
  /** The time zone of days and hours; the device's where it is left out. */
  readonly zone: string | undefined;

  constructor(locale: string, zone?: string) {
    this.locale = locale;
    this.zone = zone;
  }

  /** `{ minor: 19900, currency: 'CNY' }` is ¥199; halves are shown where there are any. */
  money({ minor, currency }: Amount, fraction: 'auto' | 'always' = 'auto'): string {
    const base = numberFormat(this.locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    const digits = base.resolvedOptions().maximumFractionDigits ?? 2;
    const whole = fraction === 'auto' && minor % 10 ** digits === 0;
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const shown = numberFormat(this.locale, { ...options, minimumFractionDigits: whole ? 0 : digits });
    return shown.format(minor / 10 ** digits);
  }

  number(value: number, digits = 2): string {
    return numberFormat(this.locale, { maximumFractionDigits: digits }).format(value);
  }

  /** 12,345 as 12.3K, for places with little room. */
  compact(value: number): string {
    return numberFormat(this.locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  }

  percent(ratio: number, digits = 0): string {
    return numberFormat(this.locale, { style: 'percent', maximumFractionDigits: digits }).format(ratio);
  }

  /** A value with its UCUM unit. */
  quantity(value: number, unit: string, digits = 1): string {
    const name = this.unit(unit);
    return name ? `${this.number(value, digits)} ${name}` : this.number(value, digits);
  }

  /** What people call a UCUM unit. */
  unit(ucum: string): string {
    const names = unitNames[ucum];
    if (!names) return ucum.replace(/[{}[\]]/g, '');
    return this.locale.startsWith('zh') ? names.zh : names.en;
  }

  distance(metres: number): string {
    const far = metres >= 1000;
    const unit = far ? 'kilometer' : 'meter';
    const value = far ? metres / 1000 : Math.round(metres / 10) * 10;
    return numberFormat(this.locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
  }

  date(at: Moment): string {
    return this.moment(at, { year: this.yearIfOther(at), month: 'short', day: 'numeric' });
  }

  /** A month, given by any moment in it, with its year where that is another, or always. */
  month(at: Moment, year: 'auto' | 'always' = 'auto'): string {
    return this.moment(at, { year: year === 'always' ? 'numeric' : this.yearIfOther(at), month: 'long' });
  }

  weekday(at: Moment, weekday: 'short' | 'long' = 'short'): string {
    return this.moment(at, { weekday });
  }

  time(at: Moment): string {
    return this.moment(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  dateTime(at: Moment): string {
    return `${this.date(at)} ${this.time(at)}`;
  }

  /** Everything about a moment, for tooltips and tables of record. */
  exact(at: Moment): string {
    return this.moment(at, { dateStyle: 'medium', timeStyle: 'medium' });
  }

  /** From one moment to another of, mostly, the same day. */
  span(from: Moment, to: Moment): string {
    const sameDay = this.dayOf(from) === this.dayOf(to);
    return `${this.dateTime(from)} – ${sameDay ? this.time(to) : this.dateTime(to)}`;
  }

  /** "5 minutes ago", "in 3 hours", "yesterday"; a date where it is more than a week. */
  relative(at: Moment, now: Moment = Date.now()): string {
    const seconds = Math.round((new Date(at).getTime() - new Date(now).getTime()) / 1000);
    const size = Math.abs(seconds);
    if (size > 7 * day) return this.date(at);
    const words = relativeFormat(this.locale, { numeric: 'auto' });
    if (size < minute) return words.format(0, 'second');
    if (size < hour) return words.format(Math.trunc(seconds / minute), 'minute');
    if (size < day) return words.format(Math.trunc(seconds / hour), 'hour');
    return words.format(Math.trunc(seconds / day), 'day');
  }

  /** A length of time in its two largest parts: "1 hour 30 minutes". */
  duration(seconds: number): string {
    const parts = [
      { value: Math.floor(seconds / day), unit: 'day' },
      { value: Math.floor((seconds % day) / hour), unit: 'hour' },
      { value: Math.floor((seconds % hour) / minute), unit: 'minute' },
      { value: Math.floor(seconds % minute), unit: 'second' },
    ].filter(({ value }) => value > 0);
    const shown = parts.length > 0 ? parts.slice(0, 2) : [{ value: 0, unit: 'second' }];
    const words = shown.map(({ value, unit }) =>
      numberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    );
    return words.join(' ');
  }

  /** What is left of a countdown: 4:05, 1:02:09. */
  clock(seconds: number): string {
    const left = Math.max(0, Math.ceil(seconds));
    const pad = (value: number) => String(value).padStart(2, '0');
    const hours = Math.floor(left / hour);
    const minutes = Math.floor((left % hour) / minute);
    return hours > 0 ? `${hours}:${pad(minutes)}:${pad(left % minute)}` : `${minutes}:${pad(left % minute)}`;
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(words);
  }

  private moment(at: Moment, options: Intl.DateTimeFormatOptions): string {
    return momentFormat(this.locale, { ...options, timeZone: this.zone }).format(new Date(at));
  }

  private dayOf(at: Moment): string {
    return momentFormat('en-CA', { dateStyle: 'short', timeZone: this.zone }).format(new Date(at));
  }

  private yearIfOther(at: Moment): 'numeric' | undefined {
    return this.dayOf(at).slice(0, 4) === this.dayOf(Date.now()).slice(0, 4) ? undefined : 'numeric';
  }
}
