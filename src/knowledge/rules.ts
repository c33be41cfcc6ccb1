import type { Rule } from './folder.ts';
import { aliasesAreLongEnough, aliasesAreOfOneName } from './validate-aliases.ts';
import {
  articleIdIsFileName,
  articleIdsAreUnique,
  entryIdsAreUnique,
  passageIdsAreUnique,
} from './validate-ids.ts';
import { paragraphsAreCovered, paragraphsExist } from './validate-paragraphs.ts';
import {
  questionLinesFit,
  questionsAreAskedOnce,
  questionsAreOfPassages,
  unstatedIsNotAsked,
} from './validate-questions.ts';
import { nameSourcesExist, namesAreKnown, topicsAreKnown } from './validate-references.ts';
import { sentencesEnd, textIsInSourceLanguage } from './validate-text.ts';
import { datesExist } from './validate-when.ts';

/** Everything that must hold in a knowledge folder beyond the shape of its files. */
export const RULES: readonly Rule[] = [
  articleIdIsFileName,
  articleIdsAreUnique,
  passageIdsAreUnique,
  entryIdsAreUnique,
  topicsAreKnown,
  namesAreKnown,
  nameSourcesExist,
  paragraphsExist,
  paragraphsAreCovered,
  textIsInSourceLanguage,
  sentencesEnd,
  datesExist,
  questionsAreOfPassages,
  questionLinesFit,
  questionsAreAskedOnce,
  unstatedIsNotAsked,
  aliasesAreLongEnough,
  aliasesAreOfOneName,
];
