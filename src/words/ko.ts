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

  'card.question': '질문: {{question}}',
  'card.understood': '이렇게 이해했어요: {{question}}',
  'card.didYouMean': '혹시 이 질문인가요? {{question}}',
  'card.asOf': '{{date}} 기준',
  'card.sources': '출처',
  'card.openArticle': '기사 보기',
  'card.otherLanguage': '아직 번역이 없어 {{language}}로 보여 드려요.',
  'card.sentenceTooLong': '문장이 너무 길어 여기에 다 담지 못했어요. 출처에서 확인해 주세요.',
  'card.related': '확실한 답을 찾지 못했어요. 관련된 내용을 보여 드리지만, 질문의 답이 아닐 수 있어요.',
  'card.premise': '지식 베이스의 내용은 질문과 달라요. {{asked}} 아닌 {{stated}}입니다.',
  'card.none': '지식 베이스에 없는 내용이에요. 추측으로 답하지는 않을게요.',
  'card.tryThese': '이런 질문은 어떠세요?',

  'button.sources': '출처 보기',
  'button.share': '공유하기',

  'picture.badge': '앱',
  'picture.caption': '화면을 캡처한 것이 아니라 프로젝트가 직접 그린 그림이에요.',

  'notice.languages': '한국어, 영어, 일본어로 답해 드릴 수 있어요. 이 중 한 언어로 질문해 주세요.',

  'error.unexpected':
    '죄송해요, 문제가 생겼어요. 다시 시도해 주세요. 계속 같은 문제가 생기면 이 코드를 알려 주세요: {{id}}',
  'error.passageGone': '그사이 이 내용이 바뀌었거나 삭제되었어요. 다시 질문해 주세요.',
  'error.outdated': '이전 버전의 버튼이나 명령어예요. /질문 명령어로 다시 물어봐 주세요.',
  'error.emptyQuestion': '질문이 비어 있어요. 궁금한 내용을 적어서 다시 보내 주세요.',
  'error.longQuestion': '질문이 조금 길어요. {{limit}}자 이내로 줄여 주세요.',

  'terminal.help':
    '질문을 적고 Enter를 누르세요. 숫자를 적으면 그 번호의 버튼이 눌려요.\n' +
    '/ask question:… language:ko   옵션을 붙여 질문해요\n' +
    '/help                         이 도움말을 다시 보여 드려요\n' +
    '/quit                         대화를 마쳐요',
  'terminal.noButton': '그 번호의 버튼이 없어요.',
  'terminal.wrongValue': '{{option}} 옵션에는 다음 중 하나를 적어 주세요: {{values}}',
  'terminal.unknownCommand': '/{{name}} 명령어는 없어요. /help를 입력하면 쓸 수 있는 명령어를 알려 드려요.',
} satisfies WordTable;
