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
  'command.timeline.name': 'timeline',
  'command.timeline.description': 'See what happened when, in order, each event with its source',
  'command.timeline.topic.description': 'Only events on this topic',
  'command.timeline.from.name': 'from',
  'command.timeline.from.description':
    'From this day, month or year on, such as 2026-01-13, January 2026 or 2026',
  'command.timeline.to.name': 'to',
  'command.timeline.to.description':
    'Up to this day, month or year, such as 2026-01-13, January 2026 or 2026',
  'command.timeline.language.description': 'The language to read it in; otherwise that of your Discord',
  'command.glossary.name': 'glossary',
  'command.glossary.description': 'Look up a name or term in three languages',
  'command.glossary.term.name': 'term',
  'command.glossary.term.description': 'A name or term in any script; leave it out to browse',
  'command.topic.name': 'topic',
  'command.topic.description': 'An overview of a topic: key points, timeline, people, what to ask next',
  'command.topic.topic.description': 'Which topic?',
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
  'timeline.title': 'Timeline',
  'timeline.range': 'Events {{first}}–{{last}} of {{total}}',
  'timeline.from': 'From: {{date}}',
  'timeline.to': 'To: {{date}}',
  'timeline.none': 'No event in the knowledge base fits this. Try another topic or a longer time.',
  'timeline.undated': 'The knowledge base holds no dated events yet.',
  'glossary.title': 'Glossary',
  'glossary.kind.person': 'Person',
  'glossary.kind.place': 'Place',
  'glossary.kind.institution': 'Institution',
  'glossary.kind.term': 'Term',
  'glossary.kana': 'kana {{reading}}',
  'glossary.hanja': 'hanja {{reading}}',
  'glossary.romanised': 'romanised {{reading}}',
  'glossary.aliases': 'Also found as: {{aliases}}',
  'glossary.mentions': 'Passages that mention it: {{count}}',
  'glossary.related': 'Related terms',
  'glossary.chooseTerm': 'Look up a term',
  'glossary.chooseKind': 'Choose a kind',
  'topic.counts': '{{passages}} passages, {{events}} dated events',
  'topic.none': 'The knowledge base holds nothing on this topic yet.',
  'topic.key': 'Key points',
  'topic.people': 'People: {{names}}',
  'topic.terms': 'Places, institutions and terms: {{names}}',
  'topic.choose': 'Choose a topic',
  'unknown.text': 'I do not know “{{text}}”.',
  'unknown.near': 'Did you mean one of these?',
  'unknown.choose': 'Please choose one from the list.',
  'help.about':
    'I answer questions about Korea–Japan relations from a knowledge base built on news articles. Every sentence I show comes from it, with its source. When I do not know, I say so.',
  'help.ways':
    '**/ask** a question · **/search** by words · **/source** where it all comes from\n**/topic** an overview · **/timeline** what happened when · **/glossary** names and terms\nMention me or write to me directly and I answer there. You can also open the menu of any message under Apps and choose “Ask about this”, or “Find sources” to see which of its claims the knowledge base backs.',
  'help.languages':
    'Write in English, Korean or Japanese; I answer in the language you ask in, or in two at once with the option “language”.',

  'button.sources': 'Sources',
  'button.share': 'Share',
  'button.followUp': 'Ask a follow-up',
  'button.report': 'Report an error',
  'button.helpful': 'Helpful',
  'button.against': 'Not what I asked',
  'button.previous': 'Previous',
  'button.next': 'Next',
  'button.timeline': 'Whole timeline ({{total}})',
  'button.picture': 'As a picture',
  'button.dark': 'Dark',
  'button.light': 'Light',
  'button.allEvents': 'All {{total}} events',
  'button.browse': 'Browse the glossary',
  'form.followUp.title': 'Ask a follow-up',
  'form.followUp.question': 'Your question',
  'form.followUp.example': 'And when was that?',

  'picture.badge': 'APP',
  'picture.caption': 'Drawn by the project, not a screenshot.',

  'notice.languages': 'I can answer in English, Korean and Japanese. Please ask me in one of these.',
  'notice.reported':
    'Thank you. This has been noted with the passage it is about, and someone will look at it.',
  'notice.votedHelpful':
    'Thank you, noted as helpful. You can change your mind with the other button at any time.',
  'notice.votedAgainst':
    'Thank you, noted that this is not what you asked. You can change your mind with the other button at any time.',
  'notice.wait': 'You are quick! Please give me {{seconds}} seconds before the next question.',

  'error.unexpected':
    'Sorry, something went wrong. Please try again; if it keeps happening, report this code: {{id}}',
  'error.store':
    'I cannot get at what I keep for this at the moment. Questions work as usual; please try this again a little later.',
  'error.passageGone': 'This passage has changed or been removed since. Please ask your question again.',
  'error.messageGone': 'That message is gone. Please ask again.',
  'error.outdated': 'This button or command is from an older version. Please ask again with /ask.',
  'error.emptyQuestion': 'There is nothing there yet. Please type something and send it again.',
  'error.longQuestion':
    'Your question is a little too long. Please shorten it to {{limit}} characters or fewer.',
  'error.noText': 'I can only read text, and there is none in that message.',
  'error.unknownTopic': 'I do not know that topic. Please choose one from the list.',
  'error.unknownArticle': 'I do not know that article. Please choose one from the list.',
  'error.unknownDate':
    'I cannot read “{{date}}” as a date. Please write a day, month or year, such as 2026-01-13, January 2026 or 2026.',
  'error.reversedDates': 'That time ends before it begins. Please swap “from” and “to”.',
  'error.noTopics': 'This knowledge base has no topics. Please ask with /ask or look for words with /search.',
  'error.noGlossary':
    'This knowledge base has no glossary. Please ask with /ask or look for words with /search.',
  'error.termGone': 'This entry has changed or been removed since. Please look it up again with /glossary.',

  'command.unanswered.name': 'unanswered',
  'command.unanswered.description': 'See what people asked here that I could not answer',
  'command.unanswered.status.name': 'status',
  'command.unanswered.status.description':
    'Only questions with this status; otherwise those open and planned',
  'unanswered.title': 'Questions without an answer',
  'unanswered.filter.todo': 'Open and planned',
  'unanswered.filter.open': 'Open',
  'unanswered.filter.planned': 'Planned',
  'unanswered.filter.answered': 'Answered',
  'unanswered.filter.ignored': 'Ignored',
  'unanswered.range': 'Questions {{first}}–{{last}} of {{total}}',
  'unanswered.empty':
    'There are none at the moment. Questions appear here when I could not answer them or somebody found that an answer missed them.',
  'unanswered.facts': '{{language}} · {{status}} · last asked {{date}}',
  'unanswered.since': 'First asked {{date}}',
  'unanswered.reasons':
    'Not covered: {{none}} · Only passages nearby: {{related}} · Not what was asked: {{against}}',
  'unanswered.wordings': 'Asked as',
  'unanswered.answeredNow': 'The knowledge base answers this now',
  'unanswered.choose': 'Look at a question',
  'unanswered.setStatus': 'Set its status',
  'unanswered.files':
    'The table holds every question of this list, the YAML file a passage to fill in for each. Put what you fill in into a knowledge file.',
  'unanswered.stub':
    'Fill in id, paragraphs and text, then move the passages into a file of knowledge/articles.',
  'button.export': 'Export',
  'button.back': 'Back to the list',
  'button.showAnswer': 'Show the answer',
  'error.serverOnly': 'This works only on a server that I have been added to.',
  'error.questionGone': 'This question is no longer kept. Please open the list again.',

  'command.privacy.name': 'privacy',
  'command.privacy.description': 'What I keep of you and for how long; get it or delete it',
  'privacy.title': 'What I keep, and for how long',
  'privacy.kept':
    'When I could not answer a question that you asked on a server, or you found that an answer missed it, I keep the question with its language and day for {{days}} days, so that the moderators can see what is missing. Your votes on answers are kept just as long, without the question.',
  'privacy.who':
    'Who asked or voted is kept only as a code that tells nobody who you are, not even the moderators. I keep no names and no other messages. In direct messages I keep your votes alone.',
  'privacy.backups':
    'What you delete is gone from here at once. Whoever runs me may hold backups from before, which last as long as they keep them.',
  'privacy.confirm':
    'Delete everything I keep of you, on all servers? Questions that others asked in the same words stay, without you. This cannot be undone.',
  'privacy.file': 'This file holds everything I keep of you (questions: {{questions}}, votes: {{votes}}).',
  'notice.deletedMine': 'Done, what I kept of you is deleted (questions: {{questions}}, votes: {{votes}}).',
  'notice.nothingMine': 'I keep nothing of you.',
  'button.exportMine': 'Get mine',
  'button.deleteMine': 'Delete mine',
  'button.confirmDelete': 'Yes, delete',
  'button.keep': 'No, keep it',
  'help.moderators':
    'Moderators post cited summaries with **/summary**, and look them over before anybody else sees them.',

  'command.summary.name': 'summary',
  'command.summary.description':
    'Post a summary of what the knowledge base says, every sentence with its source',
  'command.summary.topic.description': 'What is known on this topic',
  'command.summary.article.description': 'What is known from this article',
  'command.summary.from.name': 'from',
  'command.summary.from.description': 'From this day, month or year on, such as 2026-01-13',
  'command.summary.to.name': 'to',
  'command.summary.to.description': 'Up to this day, month or year, such as 2026-01-14',
  'command.summary.question.name': 'question',
  'command.summary.question.description': 'What answers this question',
  'command.summary.language.description': 'The language of the summary, or two at once; otherwise yours',
  'command.summary.length.name': 'length',
  'command.summary.length.description':
    'How many sentences to begin with; you choose among them before it is posted',
  'command.summary.channel.name': 'channel',
  'command.summary.channel.description': 'Where to post it; otherwise here',
  'summary.short': 'Short: {{count}} sentences',
  'summary.full': 'Full: {{count}} sentences',
  'summary.between': '{{from}} to {{to}}',
  'summary.since': 'Since {{from}}',
  'summary.until': 'Until {{to}}',
  'summary.preview': 'Preview, for you alone. It goes to {{channel}}.',
  'summary.messages': 'Message {{page}} of {{pages}}',
  'summary.note': 'Moderator’s note',
  'summary.footer': 'Every sentence above that is numbered stands in the knowledge base.',
  'summary.updated': 'Updated {{date}}',
  'summary.chooseFacts': 'Choose the sentences to show',
  'summary.chooseLanguage': 'Choose the language',
  'summary.nothingChosen': 'Nothing is chosen yet. Please choose sentences from the menu.',
  'summary.tooLong': 'This would take more than {{most}} messages. Please choose fewer sentences.',
  'summary.posted': 'Posted: {{link}}',
  'summary.saved': 'Saved. The posted summary now shows this: {{link}}',
  'summary.takenBack': 'Taken back. You can change it and post it again.',
  'summary.alreadyGone': 'It has been deleted already.',
  'summary.forbidden': 'Only moderators who may manage messages can do this.',
  'summary.yourself':
    'You may not write in {{channel}} yourself, so I do not post there for you. Please choose another channel.',
  'summary.noPosting':
    'I may not write in {{channel}}. Please let me view it and send messages there, or use /summary with another channel. Nothing was posted.',
  'summary.noThread':
    'I may not open a thread in {{channel}}. Please post it as a message, or let me create public threads there. Nothing was posted.',
  'summary.noChannel':
    'That channel is gone. Please use /summary again with another channel. Nothing was posted.',
  'summary.noAccess':
    'I can no longer read {{channel}}. Please let me view it and read its message history there.',
  'summary.postGone': 'The posted summary, or a part of it, has been deleted. You can post it again.',
  'summary.partGone': 'A part of this summary has been deleted. Please take the rest back and post it again.',
  'summary.upToDate': 'It is up to date: the knowledge base still says the same.',
  'summary.updatedNow': 'Updated to what the knowledge base says now.',
  'summary.dropped': 'Left out, since the knowledge base no longer has them: {{count}}',
  'summary.allGone':
    'The knowledge base has none of these sentences any more. You can take the summary back.',
  'summary.noFacts':
    'The knowledge base has nothing for that. Please try another topic, other dates or another question.',
  'summary.oneOf': 'Please choose one of topic, article and question, or give dates.',
  'summary.badDate': 'I cannot read the date {{date}}. Please write it as 2026-01-15, 2026-01 or 2026.',
  'summary.badOrder':
    'I cannot read this order: {{order}}. Please write numbers of sentences in the menu, such as 3 1 2.',
  'button.post': 'Post',
  'button.postThread': 'Post as a thread',
  'button.save': 'Save changes',
  'button.takeBack': 'Take back',
  'button.note': 'Note',
  'button.order': 'Order',
  'button.update': 'Update',
  'button.edit': 'Edit',
  'form.note.title': 'A note of your own',
  'form.note.text': 'Shown as the moderator’s note; empty for none',
  'form.order.title': 'Order of the sentences',
  'form.order.numbers': 'Numbers from the menu, first to last',

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
