import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { encodeCustomId } from '../src/cards/custom-id.ts';
import { browseCard, termCard } from '../src/cards/glossary-card.ts';
import { unknownCard } from '../src/cards/unknown-card.ts';
import type { Name } from '../src/knowledge/schema.ts';
import { isLanguage, type Language } from '../src/language/language.ts';
import { KINDS, termNamed, termsFitting, termsNear, termsOfKind } from '../src/reference/glossary.ts';
import { showTerm } from '../src/reference/term.ts';
import { wordsFor } from '../src/words/index.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';

const MAX_TERM = 100;
const SUGGESTIONS = 25;
const NEAR = 5;

/** `/glossary`: a name or term in three languages, or all of them by kind. */
export const glossary: SlashCommand<Services> = {
  definition: {
    ...naming('command.glossary.name', 'command.glossary.description'),
    ...EVERYWHERE,
    options: [
      {
        ...naming('command.glossary.term.name', 'command.glossary.term.description'),
        type: ApplicationCommandOptionType.String,
        max_length: MAX_TERM,
        autocomplete: true,
      },
    ],
  },

  run: {
    acknowledge: 'reply',
    handle(input, services) {
      const { language, options } = input;
      const terms = services.knowledge().glossary;
      const typed = String(options.term ?? '').trim();
      if (terms.length === 0) return notice('error.noGlossary', input);
      if (typed === '') return { ...browsed(undefined, 0, input, services), audience: 'asker' };
      const term = termNamed(typed, terms);
      if (term === undefined) {
        const card = unknownTermCard(typed, terms, language);
        return { card, audience: 'asker', outcome: 'unknown', language };
      }
      return { ...explained(term, 0, language, services), audience: 'asker' };
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle: ({ typed, language }, { knowledge }) =>
      termsFitting(typed, knowledge(), SUGGESTIONS).map(({ name }) => {
        const [shown, ...others] = [name[language], ...Object.values(name)];
        const besides = [...new Set(others)].filter((other) => other !== shown).join(' · ');
        const whole = besides === '' ? shown : `${shown} (${besides})`;
        return { name: whole.length <= MAX_TERM ? whole : shown, value: shown };
      }),
  },

  selects: {
    open: {
      acknowledge: 'update',
      handle: (input, services) => chosen(input.args[0], input.values[0], 0, input, services),
    },
    explain: {
      acknowledge: 'reply',
      handle(input, services) {
        const shown = chosen(input.args[0], input.values[0], 0, input, services);
        return { ...shown, audience: 'asker' };
      },
    },
    kind: {
      acknowledge: 'update',
      handle: (input, services) =>
        browsed(input.values[0], 0, { ...input, language: languageOf(input.args[0], input) }, services),
    },
  },

  buttons: {
    term: {
      acknowledge: 'update',
      handle: (input, services) =>
        chosen(input.args[0], input.args[1], Number(input.args[2]) || 0, input, services),
    },
    browse: {
      acknowledge: 'update',
      handle(input, services) {
        const [code, kind, page] = input.args;
        return browsed(kind, Number(page) || 0, { ...input, language: languageOf(code, input) }, services);
      },
    },
  },
};

const languageOf = (code: string | undefined, { language }: Asker) => (isLanguage(code) ? code : language);

function chosen(
  code: string | undefined,
  id: string | undefined,
  page: number,
  asker: Asker,
  services: Services,
): Shown {
  const language = languageOf(code, asker);
  const term = services.knowledge().glossary.find((known) => known.id === id);
  return term === undefined
    ? notice('error.termGone', { ...asker, language })
    : explained(term, page, language, services);
}

function explained(term: Name, page: number, language: Language, { knowledge, answerer }: Services): Shown {
  const card = termCard(showTerm(term, knowledge(), answerer(), language), page, language);
  return { card, outcome: 'term', language };
}

/** A page of the terms of a kind, or of the first kind that there is. */
function browsed(code: string | undefined, page: number, asker: Asker, { knowledge }: Services): Shown {
  const { language } = asker;
  const all = knowledge().glossary;
  const count = (kind: Name['kind']) => all.filter((term) => term.kind === kind).length;
  const counts = {
    person: count('person'),
    place: count('place'),
    institution: count('institution'),
    term: count('term'),
  };
  const kind =
    KINDS.find((each) => each === code && counts[each] > 0) ?? KINDS.find((each) => counts[each] > 0);
  if (kind === undefined) return notice('error.noGlossary', asker);
  const card = browseCard(termsOfKind(kind, all, language), { kind, counts, page }, language);
  return { card, outcome: 'browsed', language };
}

/** Says that a term is not known, with those that are near, or those of the first kind, to choose from. */
function unknownTermCard(typed: string, terms: readonly Name[], language: Language) {
  const near = termsNear(typed, terms, NEAR);
  const options = (near.length > 0 ? near : terms).map(({ id, name }) => ({
    value: id,
    label: name[language],
  }));
  const customId = encodeCustomId({ command: 'glossary', action: 'open', args: [language] });
  const placeholder = wordsFor(language).say('glossary.chooseTerm');
  return unknownCard(typed, { customId, placeholder, options, near: near.length > 0 }, language);
}
