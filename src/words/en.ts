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

  'command.search.name': 'search',
  'command.search.description': 'Find passages by words, best first',
  'command.search.words.name': 'words',
  'command.search.words.description': 'What to look for: names, places, anything',
  'command.search.topic.name': 'topic',
  'command.search.topic.description': 'Only passages on this topic',
  'command.search.language.description': 'The language of the passages; otherwise that of your words',
  'command.source.name': 'source',
  'command.source.description': 'See what I know and where it comes from',
  'command.source.article.name': 'article',
  'command.source.article.description': 'Which article; otherwise all of them',
  'command.help.name': 'help',
  'command.help.description': 'What you can ask, and how',
  'command.quiz.name': 'quiz',
  'command.quiz.description': 'Test what you know, with the source of every answer; only you see it',
  'command.quiz.topic.description': 'Only questions on this topic',
  'command.quiz.language.description': 'The language of the questions; otherwise that of your Discord',
  'command.quiz.kind.name': 'kind',
  'command.quiz.kind.description': 'What sort of questions; otherwise a mixture',
  'command.quiz.rounds.name': 'rounds',
  'command.quiz.rounds.description': 'How many questions; otherwise five',
  'menu.askAbout': 'Ask about this',

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

  'search.words': 'Search: {{words}}',
  'search.onTopic': 'Topic: {{topic}}',
  'search.range': 'Passages {{first}}–{{last}} of {{total}}',
  'search.none': 'No passage holds these words. Try others, or leave out the topic.',
  'source.articles': 'What I know comes from these articles',
  'source.published': 'Published {{date}}',
  'source.status.current': 'Current',
  'source.status.corrected': 'Corrected by the publisher',
  'source.status.retracted': 'Retracted by the publisher',
  'source.changed': 'Last changed here {{date}}',
  'source.counts': '{{passages}} passages on {{paragraphs}} paragraphs',
  'source.rights':
    'The passages are written in our own words and cite the paragraphs they rest on. The article itself belongs to its publisher and is not kept here.',
  'source.choose': 'Read a passage',
  'source.chooseArticle': 'Look into an article',
  'help.about':
    'I answer questions about Korea–Japan relations from a knowledge base built on news articles. Every sentence I show comes from it, with its source. When I do not know, I say so.',
  'help.ways':
    '**/ask** a question · **/search** by words · **/source** where it all comes from · **/quiz** to test yourself\nMention me or write to me directly and I answer there. You can also open the menu of any message under Apps and choose “Ask about this”.',
  'help.languages':
    'Write in English, Korean or Japanese; I answer in the language you ask in, or in two at once with the option “language”.',

  'quiz.kind.mixed': 'A mixture',
  'quiz.kind.choice': 'Choose the answer',
  'quiz.kind.typed': 'Type the answer',
  'quiz.kind.names': 'Names across languages',
  'quiz.kind.dates': 'When was it?',
  'quiz.place': 'Question {{place}} of {{total}} · {{score}} right so far',
  'quiz.blank': 'What belongs in the gap?',
  'quiz.month': 'In which month was this?',
  'quiz.year': 'In which year was this?',
  'quiz.name.en': 'How is {{name}} written in English?',
  'quiz.name.ko': 'How is {{name}} written in Korean?',
  'quiz.name.ja': 'How is {{name}} written in Japanese?',
  'quiz.right': 'That is right!',
  'quiz.wrong': 'Not quite.',
  'quiz.passed': 'No problem, here is the answer.',
  'quiz.given': 'Your answer: {{answer}}',
  'quiz.answer': 'The answer: {{answer}}',
  'quiz.result': '{{score}} of {{total}} right',
  'quiz.perfect': 'You have everything right. Well done!',
  'quiz.missed': 'To look at once more:',
  'quiz.button.type': 'Type the answer',
  'quiz.button.pass': 'I do not know',
  'quiz.button.next': 'Next question',
  'quiz.button.result': 'See the result',
  'quiz.button.again': 'Again, only what I missed',
  'quiz.button.new': 'New quiz',
  'quiz.form.title': 'Type the answer',
  'quiz.form.answer': 'Your answer',
  'quiz.form.hint': 'A name, a number or a date is enough',

  'button.sources': 'Sources',
  'button.share': 'Share',
  'button.followUp': 'Ask a follow-up',
  'button.report': 'Report an error',
  'button.previous': 'Previous',
  'button.next': 'Next',
  'form.followUp.title': 'Ask a follow-up',
  'form.followUp.question': 'Your question',
  'form.followUp.example': 'And when was that?',

  'picture.badge': 'APP',
  'picture.caption': 'Drawn by the project, not a screenshot.',

  'notice.languages': 'I can answer in English, Korean and Japanese. Please ask me in one of these.',
  'notice.reported':
    'Thank you. This has been noted with the passage it is about, and someone will look at it.',
  'notice.wait': 'You are quick! Please give me {{seconds}} seconds before the next question.',

  'error.unexpected':
    'Sorry, something went wrong. Please try again; if it keeps happening, report this code: {{id}}',
  'error.passageGone': 'This passage has changed or been removed since. Please ask your question again.',
  'error.messageGone': 'That message is gone. Please ask again.',
  'error.outdated': 'This button or command is from an older version. Please ask again with /ask.',
  'error.emptyQuestion': 'There is nothing there yet. Please type something and send it again.',
  'error.longQuestion':
    'Your question is a little too long. Please shorten it to {{limit}} characters or fewer.',
  'error.noText': 'I can only read text, and there is none in that message.',
  'error.noQuiz': 'There is nothing to ask about that. Please choose another topic or another kind of quiz.',
  'error.quizChanged':
    'The knowledge base has changed since this quiz began. Please start a new one with /quiz.',
  'error.unknownTopic': 'I do not know that topic. Please choose one from the list.',
  'error.unknownArticle': 'I do not know that article. Please choose one from the list.',

  'terminal.help':
    'Type a question and press Enter; Tab completes what you type.\n' +
    'Type a number to press that button or choose that option.\n' +
    '/ask question:… language:ko   ask with options\n' +
    '/as ko                        speak to the bot as somebody whose Discord is in Korean\n' +
    '/help                         show this again\n' +
    '/quit                         leave',
  'terminal.as': 'You speak to the bot as somebody whose Discord is set to {{locale}}.',
  'terminal.form': 'Type your answer and press Enter. /cancel leaves the form.',
  'terminal.unknownLocale': 'Discord has no language {{locale}}. Try en-US, ko or ja.',
  'terminal.noButton': 'There is no button with that number.',
  'terminal.wrongValue': 'The option {{option}} takes one of these: {{values}}.',
  'terminal.wrongLength': '{{field}}: please type {{least}} to {{most}} characters.',
  'terminal.unknownCommand': 'There is no command /{{name}}. Type /help to see what you can do.',
};

/** The name of a sentence or word on screen. */
export type WordKey = keyof typeof en;

/** The words of one language: a text for every key. */
export type WordTable = Record<WordKey, string>;
