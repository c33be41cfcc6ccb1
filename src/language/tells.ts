import type { Language } from './language.ts';
import type { Kind } from './rules.ts';

/**
 * What a folded sentence holds that may tell a time, a number or a reason; for other kinds of questions any words may. Looser
 * than the dates and numbers that are read of a text: it is asked of texts about anything.
 */
export const TELLS: Record<Language, Partial<Record<Kind, RegExp>>> = {
  en: {
    when: /\b\d{3,4}\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u,
    count:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen|half)\b/u,
    why: /\b(?:because|due to|in order|so that|since|to|as a result)\b/u,
  },
  ko: {
    when: /\d+\s?[년월일]|세기/u,
    count: /\d|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:명|개|번|차례|가지|곳|편|권|살|마리)/u,
    why: /때문|위해|위하여|이유|으로 인해|따라/u,
  },
  ja: {
    when: /\d+[年月日]|世紀|時代/u,
    count: /[\d〇一二三四五六七八九十百千万]/u,
    why: /ため|ので|から|理由|目的|によ/u,
  },
};
