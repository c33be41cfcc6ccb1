import type { WordTable } from './en.ts';

/** Every word on screen, in Korean. */
export const ko = {
  'language.name': '한국어',

  'command.ask.name': '질문',
  'command.ask.description': '한일 관계에 대해 물어보면 출처와 함께 알려 드려요',
  'command.ask.question.name': '내용',
  'command.ask.question.description': '무엇이 궁금하세요?',
  'command.ask.language.name': '언어',
  'command.ask.language.description': '답변에 쓸 언어예요. 고르지 않으면 질문한 언어로 답해 드려요',
  'command.ask.public.name': '공개',
  'command.ask.public.description': '채널의 모두에게 답변을 보여 줄 수 있어요. 고르지 않으면 나에게만 보여요',

  'command.search.name': '검색',
  'command.search.description': '검색어가 들어 있는 내용을 관련도 순으로 찾아 드려요',
  'command.search.words.name': '검색어',
  'command.search.words.description': '찾을 말을 적어 주세요. 인물, 장소 등 무엇이든 좋아요',
  'command.search.topic.name': '주제',
  'command.search.topic.description': '이 주제의 내용만 찾아요',
  'command.search.language.description': '보여 줄 언어예요. 고르지 않으면 검색어와 같은 언어로 보여 드려요',
  'command.source.name': '출처',
  'command.source.description': '제가 아는 내용과 그 출처를 보여 드려요',
  'command.source.article.name': '기사',
  'command.source.article.description': '볼 기사를 골라 주세요. 고르지 않으면 모두 보여 드려요',
  'command.help.name': '도움말',
  'command.help.description': '무엇을 어떻게 물어볼 수 있는지 알려 드려요',
  'menu.askAbout': '이 메시지로 질문하기',
  'menu.findSources': '출처 찾기',

  'card.question': '질문: {{question}}',
  'card.understood': '이렇게 이해했어요: {{question}}',
  'card.didYouMean': '혹시 이 질문인가요? {{question}}',
  'card.asOf': '{{date}} 기준',
  'card.sources': '출처',
  'card.openArticle': '기사 보기',
  'card.otherLanguage': '아직 번역이 없어 {{language}}로 보여 드려요.',
  'card.sentenceTooLong': '문장이 너무 길어 여기에 다 담지 못했어요. 출처에서 확인해 주세요.',
  'card.related': '확실한 답을 찾지 못했어요. 관련된 내용을 보여 드리지만, 질문의 답이 아닐 수 있어요.',
  'card.premise':
    '지식 베이스의 내용은 질문과 달라요. 질문의 ‘{{asked}}’ 대신 다음과 같이 나와 있어요: {{stated}}',
  'card.none': '지식 베이스에 없는 내용이에요. 추측으로 답하지는 않을게요.',
  'card.tryThese': '이런 질문은 어떠세요?',

  'claims.counts': '문장별 결과: 근거 있음 {{supported}} · 비슷한 내용 {{nearby}} · 내용 없음 {{uncovered}}',
  'claims.caution':
    '주장만 골라 같은 언어의 지식 베이스 내용과 비교했어요. ‘비슷한 내용’이나 ‘내용 없음’이 거짓이라는 뜻은 아니에요.',
  'claims.none': '이 메시지에는 확인할 주장이 없어요. 질문, 의견, 인사, 인용, 코드, 링크는 살펴보지 않아요.',
  'claims.leftOut': '여기에 다 담지 못한 문장: {{count}}개',
  'claims.supported': '근거 있음',
  'claims.nearby': '비슷한 내용',
  'claims.uncovered': '내용 없음',
  'claims.differs': '메시지에는 ‘{{said}}’, 지식 베이스에는 ‘{{stated}}’라고 되어 있어요.',
  'claims.unstated': '지식 베이스에 나오지 않는 부분이에요: {{said}}',
  'claims.differs.negation': '그렇다는 것인지 아니라는 것인지가 서로 달라요.',
  'claims.differs.doubt': '어느 한쪽은 확실하지 않거나 앞으로의 일로 말하고 있어요.',
  'claims.differs.act': '어디까지 이루어졌는지가 달라요. (말함·요청함·원함·합의함·실행함)',
  'claims.differs.amount': '범위나 순서가 달라요. (모두·대부분·일부만·이전·이후)',
  'claims.differs.part': '이 문장의 일부만 담고 있어 같은 뜻인지 확실하지 않아요.',
  'claims.differs.parties': '누가 누구에게 한 일인지가 다르거나, 메시지만으로는 알 수 없어요.',

  'search.words': '검색: {{words}}',
  'search.onTopic': '주제: {{topic}}',
  'search.range': '{{total}}건 중 {{first}}–{{last}}번째',
  'search.none': '검색어가 들어 있는 내용이 없어요. 다른 검색어로 찾아보거나 주제를 빼 보세요.',
  'source.articles': '제가 아는 내용은 다음 기사에서 왔어요',
  'source.published': '{{date}} 발행',
  'source.status.current': '정정·철회 없음',
  'source.status.corrected': '발행처에서 정정함',
  'source.status.retracted': '발행처에서 철회함',
  'source.changed': '지식 베이스 최종 수정 {{date}}',
  'source.counts': '문단 {{paragraphs}}개에서 정리한 내용 {{passages}}건',
  'source.rights':
    '내용은 모두 저희가 직접 풀어 썼고, 근거가 된 문단을 밝혀 두었어요. 기사 원문의 권리는 발행처에 있으며, 원문은 이곳에 보관하지 않아요.',
  'source.choose': '읽을 내용을 골라 주세요',
  'source.chooseArticle': '자세히 볼 기사를 골라 주세요',
  'help.about':
    '뉴스 기사를 바탕으로 만든 지식 베이스를 근거로 한일 관계에 대한 질문에 답해 드려요. 제가 보여 드리는 문장은 모두 이 지식 베이스에서 가져온 것이고, 출처를 함께 알려 드려요. 모르는 것은 모른다고 말씀드려요.',
  'help.ways':
    '**/질문**으로 질문하기 · **/검색**으로 내용 찾기 · **/출처**로 근거 확인하기\n저를 멘션하거나 제게 다이렉트 메시지를 보내셔도 그 자리에서 답해 드려요. 메시지 메뉴의 ‘앱’에서 ‘이 메시지로 질문하기’를 골라도 되고, ‘출처 찾기’로 그 메시지의 주장을 확인할 수도 있어요.',
  'help.languages':
    '한국어, 영어, 일본어로 물어보시면 질문한 언어로 답해 드려요. ‘언어’ 옵션으로 두 언어를 함께 볼 수도 있어요.',

  'button.sources': '출처 보기',
  'button.share': '공유하기',
  'button.followUp': '이어서 질문하기',
  'button.report': '오류 신고하기',
  'button.previous': '이전',
  'button.next': '다음',
  'form.followUp.title': '이어서 질문하기',
  'form.followUp.question': '이어서 무엇이 궁금하세요?',
  'form.followUp.example': '그럼 언제였어요?',

  'picture.badge': '앱',
  'picture.caption': '화면을 캡처한 것이 아니라 프로젝트가 직접 그린 그림이에요.',

  'notice.languages': '한국어, 영어, 일본어로 답해 드릴 수 있어요. 이 중 한 언어로 질문해 주세요.',
  'notice.reported': '알려 주셔서 고마워요. 해당 내용과 함께 기록했고, 담당자가 확인할 거예요.',
  'notice.wait': '조금만 천천히 물어봐 주세요. {{seconds}}초 뒤에 다시 질문하실 수 있어요.',

  'error.unexpected':
    '죄송해요, 문제가 생겼어요. 다시 시도해 주세요. 계속 같은 문제가 생기면 이 코드를 알려 주세요: {{id}}',
  'error.passageGone': '그사이 이 내용이 바뀌었거나 삭제되었어요. 다시 질문해 주세요.',
  'error.messageGone': '그 메시지가 삭제되었어요. 다시 질문해 주세요.',
  'error.outdated': '이전 버전의 버튼이나 명령어예요. /질문 명령어로 다시 물어봐 주세요.',
  'error.emptyQuestion': '입력한 내용이 비어 있어요. 궁금한 내용을 적어서 다시 보내 주세요.',
  'error.longQuestion': '질문이 조금 길어요. {{limit}}자 이내로 줄여 주세요.',
  'error.noText': '그 메시지에는 제가 읽을 수 있는 글이 없어요.',
  'error.unknownTopic': '그 주제를 찾지 못했어요. 목록에서 골라 주세요.',
  'error.unknownArticle': '그 기사를 찾지 못했어요. 목록에서 골라 주세요.',

  'terminal.help':
    '질문을 적고 Enter를 누르세요. Tab을 누르면 이어질 말을 채워 드려요.\n' +
    '숫자를 적으면 그 번호의 버튼을 누르거나 항목을 골라요.\n' +
    '/ask question:… language:ko   옵션을 붙여 질문해요\n' +
    '/as ja                        Discord를 일본어로 쓰는 사람처럼 말을 걸어요\n' +
    '/help                         이 도움말을 다시 보여 드려요\n' +
    '/quit                         대화를 마쳐요',
  'terminal.as': '지금은 Discord 언어가 {{locale}}인 사람처럼 말을 걸고 있어요.',
  'terminal.form': '답을 적고 Enter를 누르세요. /cancel을 입력하면 그만둬요.',
  'terminal.unknownLocale': 'Discord에서 쓸 수 없는 언어예요: {{locale}}. en-US, ko, ja 중에서 골라 주세요.',
  'terminal.noButton': '그 번호의 버튼이 없어요.',
  'terminal.wrongValue': '{{option}} 옵션에는 다음 중 하나를 적어 주세요: {{values}}',
  'terminal.wrongLength': '{{field}}: {{least}}자에서 {{most}}자 사이로 적어 주세요.',
  'terminal.unknownCommand': '/{{name}} 명령어는 없어요. /help를 입력하면 쓸 수 있는 명령어를 알려 드려요.',
} satisfies WordTable;
