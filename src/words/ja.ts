import type { WordTable } from './en.ts';

/** Every word on screen, in Japanese. */
export const ja = {
  'language.name': '日本語',

  'command.ask.name': '質問',
  'command.ask.description': '日韓関係についての質問に、出典を添えてお答えします',
  'command.ask.question.name': '内容',
  'command.ask.question.description': '何をお知りになりたいですか？',
  'command.ask.language.name': '言語',
  'command.ask.language.description': '回答に使う言語です。指定しなければ質問と同じ言語でお答えします',
  'command.ask.public.name': '公開',
  'command.ask.public.description':
    'チャンネルの全員に回答を表示できます。指定しなければあなただけに表示します',

  'card.question': '質問：{{question}}',
  'card.understood': '次の質問としてお答えします：{{question}}',
  'card.didYouMean': 'もしかして、この質問ですか：{{question}}',
  'card.asOf': '{{date}}時点',
  'card.sources': '出典',
  'card.openArticle': '記事を読む',
  'card.otherLanguage': 'まだ翻訳がないため、{{language}}で表示しています。',
  'card.sentenceTooLong': '文が長すぎるため、ここには表示できません。出典でご確認ください。',
  'card.related':
    '確かな答えは見つかりませんでした。近い内容を表示しますが、ご質問の答えではないかもしれません。',
  'card.premise': 'ナレッジベースの記載は質問と異なります。{{asked}}ではなく、{{stated}}です。',
  'card.none': 'ナレッジベースには見当たらない内容です。推測でのお答えは控えます。',
  'card.tryThese': 'こんな質問はいかがですか？',

  'button.sources': '出典を見る',
  'button.share': '共有する',

  'picture.badge': 'アプリ',
  'picture.caption': 'スクリーンショットではなく、プロジェクトが描いた図です。',

  'notice.languages': '日本語、英語、韓国語でお答えできます。いずれかの言語で質問してください。',

  'error.unexpected':
    '申し訳ありません、問題が発生しました。もう一度お試しください。続くようでしたら、このコードをお知らせください：{{id}}',
  'error.passageGone': 'この内容はその後変更されたか、削除されました。もう一度質問してください。',
  'error.outdated': '以前のバージョンのボタンまたはコマンドです。/質問 でもう一度お尋ねください。',
  'error.emptyQuestion': '質問が入力されていないようです。内容を入力して、もう一度送信してください。',
  'error.longQuestion': '質問が少し長いようです。{{limit}}文字以内に縮めてください。',

  'terminal.help':
    '質問を入力してEnterキーを押してください。\n' +
    '番号を入力すると、そのボタンを押せます。\n' +
    '/ask question:… language:ko   オプションを付けて質問します\n' +
    '/help                         この説明をもう一度表示します\n' +
    '/quit                         終了します',
  'terminal.noButton': 'その番号のボタンはありません。',
  'terminal.wrongValue': 'オプション {{option}} には次のいずれかを入力してください：{{values}}',
  'terminal.unknownCommand': '/{{name}} というコマンドはありません。/help と入力すると使い方を表示します。',
} satisfies WordTable;
