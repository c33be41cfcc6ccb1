import { z } from 'zod';

const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');
const line = z.string().trim().min(1).max(300);
const questions = z.array(z.string().trim().min(1).max(300)).max(40);
const perLanguage = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, ko: value, ja: value });
const perLanguageOptional = <T extends z.ZodType>(value: T) =>
  z.strictObject({ en: value.optional(), ko: value.optional(), ja: value.optional() });

const quizItem = z.strictObject({
  question: perLanguage(line),
  answer: perLanguage(line),
  distractors: perLanguage(z.array(line).min(1).max(10)),
});

/** A passage: one fact, or one tight group of facts, of an article, in our own words. */
export const passageSchema = z.strictObject({
  id: id.describe('unique in the file; cited as <article id>#<passage id>'),
  paragraphs: z.array(z.int().min(1)).min(1).describe('the paragraphs of the source it rests on, from 1'),
  topics: z.array(id).default([]).describe('ids from topics.yaml'),
  names: z.array(id).default([]).describe('ids from glossary.yaml'),
  when: z
    .string()
    .optional()
    .describe('when it happened: an EDTF date or interval, such as 2026-01-13/2026-01-14'),
  text: perLanguageOptional(z.string().trim().min(1)).describe('one to three short sentences a language'),
  asked: perLanguageOptional(questions).default({}).describe('how people ask for what the passage says'),
  unstated: perLanguageOptional(questions)
    .default({})
    .describe('what people ask next and the source leaves open: the passage is near, but does not answer'),
  quiz: z.array(quizItem).max(20).default([]),
});

/** An article file: `knowledge/articles/<id>.yaml`. */
export const articleSchema = z
  .strictObject({
    id: id.describe('the name of the file without .yaml'),
    publisher: line,
    title: line.describe('as published'),
    published: z.iso.date('expected a date that exists, such as 2026-01-15'),
    language: z.enum(['en', 'ko', 'ja']).describe('of the source'),
    paragraphs: z.int().min(1).max(500).describe('how many paragraphs the body of the source has'),
    url: z
      .url({ protocol: /^https?$/, error: 'expected a web address that starts with http:// or https://' })
      .optional(),
    status: z.enum(['current', 'corrected', 'retracted']).default('current'),
    updated: z.iso
      .date('expected a date that exists, such as 2026-01-15')
      .optional()
      .describe('when this file was last changed'),
    passages: z.array(passageSchema).min(1),
  })
  .meta({
    title: 'Article',
    description: 'Everything known from one article, passage by passage, in our own words.',
  });

const questionLines = z.string().default('').describe('a question a line, after `|`');

/** Further questions about the passages of one article in one language: `knowledge/questions/*.yaml`. */
export const questionsSchema = z
  .strictObject({
    article: id.describe('the id of the article'),
    language: z.enum(['en', 'ko', 'ja']).describe('of the questions'),
    passages: z.array(
      z.strictObject({
        id: id.describe('the id of the passage in the article'),
        asked: questionLines,
        unstated: questionLines,
      }),
    ),
  })
  .meta({
    title: 'Questions',
    description:
      'Further ways in which people ask for what the passages of an article say, and for what they leave open. They help the search and are never shown.',
  });

/** A person, place, institution or term, with the ways people write it. */
export const nameSchema = z.strictObject({
  id,
  kind: z.enum(['person', 'place', 'institution', 'term']),
  name: perLanguage(line),
  reading: z
    .strictObject({ ja: line.optional(), hanja: line.optional(), romanised: line.optional() })
    .optional(),
  description: perLanguage(line),
  source: z.strictObject({ article: id, paragraphs: z.array(z.int().min(1)).min(1) }),
  aliases: z.array(line).default([]).describe('as people write it, in any script'),
});

/** `knowledge/glossary.yaml`. */
export const glossarySchema = z.array(nameSchema).meta({
  title: 'Glossary',
  description: 'People, places, institutions and terms, and the ways people write them.',
});

/** What passages are about. */
export const topicSchema = z.strictObject({ id, label: perLanguage(line) });

/** `knowledge/topics.yaml`. */
export const topicsSchema = z
  .array(topicSchema)
  .meta({ title: 'Topics', description: 'What passages are about, with a label a language.' });

const forms = z.array(z.string().trim().min(1).max(60)).min(1);

/** Words of like meaning, in each language. */
export const synonymSchema = z.strictObject({
  id,
  en: forms.optional(),
  ko: forms.optional(),
  ja: forms.optional(),
});

/** `knowledge/synonyms.yaml`. */
export const synonymsSchema = z
  .array(synonymSchema)
  .meta({ title: 'Synonyms', description: 'Words of like meaning, in each language.' });

/** A passage as the files state it, defaults filled in. */
export type Passage = z.output<typeof passageSchema>;
/** An article as its file states it, defaults filled in. */
export type Article = z.output<typeof articleSchema>;
/** A file of further questions about an article in one language; questions are lines. */
export type QuestionFile = z.output<typeof questionsSchema>;
/** Further questions about an article in one language, passage by passage. */
export type Questions = Pick<QuestionFile, 'article' | 'language'> & {
  passages: { id: string; asked: string[]; unstated: string[] }[];
};
/** An entry of the glossary. */
export type Name = z.output<typeof nameSchema>;
/** An entry of the list of topics. */
export type Topic = z.output<typeof topicSchema>;
/** Words of like meaning. */
export type Synonyms = z.output<typeof synonymSchema>;
/** Everything the bot knows. */
export type Knowledge = {
  articles: Article[];
  questions: Questions[];
  glossary: Name[];
  topics: Topic[];
  synonyms: Synonyms[];
};
