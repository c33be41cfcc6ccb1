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
  'menu.askAbout': 'Ask about this',
  'menu.findSources': 'Find sources',

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

  'claims.counts': 'Sentences: {{supported}} supported · {{nearby}} nearby · {{uncovered}} not covered',
  'claims.caution':
    'Only claims are compared, each with what the knowledge base says in its language. “Nearby” and “not covered” do not mean false.',
  'claims.none':
    'I found no claim in this message. Questions, opinions, greetings, quotes, code and links are left out.',
  'claims.leftOut': 'Sentences that did not fit here: {{count}}',
  'claims.supported': 'Supported',
  'claims.nearby': 'Nearby',
  'claims.uncovered': 'Not covered',
  'claims.differs': 'The message says {{said}}; the passage says {{stated}}.',
  'claims.unstated': 'The passage does not state: {{said}}.',
  'claims.differs.negation': 'The message and the passage do not agree on whether it is so.',
  'claims.differs.doubt': 'It is not certain, or still to come, in one of the two.',
  'claims.differs.act': 'How far it went differs: said, asked for, wanted, agreed or done.',
  'claims.differs.amount': 'How much, how many or in which order differs: all, most, only, before, after.',
  'claims.differs.part': 'The message has only a small part of this sentence, too little to be sure.',
  'claims.differs.parties': 'Who did it, or to whom, differs or cannot be told from the message.',

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
    '**/ask** a question · **/search** by words · **/source** where it all comes from\nMention me or write to me directly and I answer there. You can also open the menu of any message under Apps and choose “Ask about this”, or “Find sources” to see which of its claims the knowledge base backs.',
  'help.languages':
    'Write in English, Korean or Japanese; I answer in the language you ask in, or in two at once with the option “language”.',

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
