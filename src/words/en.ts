/** Every word on screen, in English. This file declares the keys; the other languages carry exactly the same ones. */
export const en = {
  'language.name': 'English',

  'command.ask.name': 'ask',
  'command.ask.description': 'Ask about Korea–Japan relations and get an answer with its sources',
  'command.ask.question.name': 'question',
  'command.ask.question.description': 'What would you like to know?',
  'command.ask.language.name': 'language',
  'command.ask.language.description': 'The language of the answer; otherwise that of your question',
  'command.ask.public.name': 'public',
  'command.ask.public.description': 'Show the answer to everyone here; otherwise only you see it',

  'card.question': 'Question: {{question}}',
  'card.understood': 'Understood as: {{question}}',
  'card.didYouMean': 'Did you mean: {{question}}',
  'card.asOf': 'As of {{date}}',
  'card.sources': 'Sources',
  'card.openArticle': 'Read the article',
  'card.otherLanguage': 'Not translated yet, so shown in {{language}}.',
  'card.sentenceTooLong': 'This sentence is too long to show here. You can read it in the source.',
  'card.related':
    'I could not find a sure answer. These passages come close, but they may not answer your question.',
  'card.premise': 'The knowledge base states otherwise: {{stated}}, not {{asked}}.',
  'card.none': 'The knowledge base does not cover this, and I would rather not guess.',
  'card.tryThese': 'Try one of these questions:',

  'button.sources': 'Sources',
  'button.share': 'Share',

  'picture.badge': 'APP',
  'picture.caption': 'Drawn by the project, not a screenshot.',

  'notice.languages': 'I can answer in English, Korean and Japanese. Please ask me in one of these.',

  'error.unexpected':
    'Sorry, something went wrong. Please try again; if it keeps happening, report this code: {{id}}',
  'error.passageGone': 'This passage has changed or been removed since. Please ask your question again.',
  'error.outdated': 'This button or command is from an older version. Please ask again with /ask.',
  'error.emptyQuestion': 'I could not see a question there. Please type one and send it again.',
  'error.longQuestion':
    'Your question is a little too long. Please shorten it to {{limit}} characters or fewer.',

  'terminal.help':
    'Type a question and press Enter. Type a number to press that button.\n' +
    '/ask question:… language:ko   ask with options\n' +
    '/help                         show this again\n' +
    '/quit                         leave',
  'terminal.noButton': 'There is no button with that number.',
  'terminal.wrongValue': 'The option {{option}} takes one of these: {{values}}.',
  'terminal.unknownCommand': 'There is no command /{{name}}. Type /help to see what you can do.',
};

/** The name of a sentence or word on screen. */
export type WordKey = keyof typeof en;

/** The words of one language: a text for every key. */
export type WordTable = Record<WordKey, string>;
