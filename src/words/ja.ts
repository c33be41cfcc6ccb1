import type { WordTable } from './en.ts';

/** Every word on screen, in Japanese. */
export const ja = {
  'language.name': '日本語',

  'command.ask.name': '質問',
  'command.ask.description': '日韓関係についての質問に、出典を添えてお答えします',
  'command.ask.question.name': '内容',
  'command.ask.question.description': '知りたいことを入力してください',
  'command.ask.language.name': '言語',
  'command.ask.language.description': '回答に使う言語です。指定しなければ質問と同じ言語でお答えします',
  'command.ask.public.name': '公開',
  'command.ask.public.description':
    'チャンネルの全員に回答を表示できます。指定しなければあなただけに表示します',

  'command.search.name': '検索',
  'command.search.description': '入力した語句を含む記述を、関連度の高い順に表示します',
  'command.search.words.name': '語句',
  'command.search.words.description': '探したい語句を入力してください。人名や地名など、何でもかまいません',
  'command.search.topic.name': 'テーマ',
  'command.search.topic.description': 'このテーマの記述だけを探します',
  'command.search.language.description': '表示する言語です。指定しなければ入力した語句と同じ言語で表示します',
  'command.source.name': '出典',
  'command.source.description': '私が知っている内容と、その出典をご覧いただけます',
  'command.source.article.name': '記事',
  'command.source.article.description': '表示する記事です。指定しなければすべて表示します',
  'command.help.name': 'ヘルプ',
  'command.help.description': '質問できる内容と使い方をご案内します',
  'menu.askAbout': 'このメッセージで質問',
  'menu.findSources': '出典を探す',

  'card.question': '質問：{{question}}',
  'card.understood': '次の質問としてお答えします：{{question}}',
  'card.didYouMean': 'もしかして、この質問ですか：{{question}}',
  'card.asOf': '{{date}}時点',
  'card.sources': '出典',
  'card.openArticle': '記事を読む',
  'card.otherLanguage': 'まだ翻訳がないため、{{language}}で表示しています。',
  'card.sentenceTooLong': '文が長すぎるため、ここには表示できません。出典でご確認ください。',
  'card.related':
    '確かな答えは見つかりませんでした。近い記述を表示しますが、ご質問の答えではないかもしれません。',
  'card.premise': 'ナレッジベースの記載は質問と異なります。{{asked}}ではなく、{{stated}}です。',
  'card.none': 'ナレッジベースには見当たらない内容です。推測でのお答えは控えます。',
  'card.tryThese': 'こんな質問はいかがですか？',

  'claims.counts': '文ごとの結果：根拠あり {{supported}} · 近い記述 {{nearby}} · 記述なし {{uncovered}}',
  'claims.caution':
    '主張だけを、同じ言語のナレッジベースの記述と比べています。「近い記述」や「記述なし」は誤りという意味ではありません。',
  'claims.none':
    'このメッセージには確かめられる主張がありません。質問、意見、あいさつ、引用、コード、リンクは対象外です。',
  'claims.leftOut': 'ここに収まらなかった文：{{count}}件',
  'claims.supported': '根拠あり',
  'claims.nearby': '近い記述',
  'claims.uncovered': '記述なし',
  'claims.differs': 'メッセージでは「{{said}}」、ナレッジベースでは「{{stated}}」です。',
  'claims.unstated': 'ナレッジベースには書かれていません：{{said}}',
  'claims.differs.negation': 'そうだと言うか、そうでないと言うかが異なります。',
  'claims.differs.doubt': 'どちらか一方では、不確かなこと、またはこれからのこととされています。',
  'claims.differs.act': 'どこまで進んだかが異なります（発言・要請・希望・合意・実行）。',
  'claims.differs.amount': '範囲や順序が異なります（すべて・大半・だけ・前・後）。',
  'claims.differs.part': 'この文のごく一部だけなので、同じ意味かどうか確かではありません。',
  'claims.differs.parties': '誰が誰に対してしたことかが異なるか、メッセージからは分かりません。',

  'search.words': '検索：{{words}}',
  'search.onTopic': 'テーマ：{{topic}}',
  'search.range': '全{{total}}件中 {{first}}–{{last}}件目',
  'search.none': 'この語句を含む記述は見つかりませんでした。別の語句で探すか、テーマを外してみてください。',
  'source.articles': '私の知識は次の記事に基づいています',
  'source.published': '{{date}}公開',
  'source.status.current': '訂正・撤回なし',
  'source.status.corrected': '発行元により訂正済み',
  'source.status.retracted': '発行元により撤回済み',
  'source.changed': 'ナレッジベース最終更新 {{date}}',
  'source.counts': '{{paragraphs}}段落をもとにした記述 {{passages}}件',
  'source.rights':
    '記述はすべて独自に書き起こしたもので、根拠とした段落を示しています。記事そのものの権利は発行元に帰属し、原文はここには保存していません。',
  'source.choose': '読みたい記述を選んでください',
  'source.chooseArticle': '詳しく見る記事を選んでください',
  'help.about':
    'ニュース記事をもとにしたナレッジベースに基づいて、日韓関係についてのご質問にお答えします。お見せする文はすべてこのナレッジベースのもので、出典を添えています。分からないことは、分からないとお伝えします。',
  'help.ways':
    '**/質問**で質問する · **/検索**で記述を探す · **/出典**で根拠を確認する\n私へのメンションやダイレクトメッセージにも、その場でお答えします。メッセージのメニューの「アプリ」から「このメッセージで質問」を、主張の裏付けを確かめたいときは「出典を探す」を選べます。',
  'help.languages':
    '日本語、英語、韓国語でご質問いただけます。質問と同じ言語でお答えします。「言語」オプションで2つの言語を同時に表示することもできます。',

  'button.sources': '出典を見る',
  'button.share': '共有する',
  'button.followUp': '続けて質問する',
  'button.report': '誤りを報告する',
  'button.previous': '前へ',
  'button.next': '次へ',
  'form.followUp.title': '続けて質問する',
  'form.followUp.question': '続けて質問したいこと',
  'form.followUp.example': 'それはいつでしたか？',

  'picture.badge': 'アプリ',
  'picture.caption': 'スクリーンショットではなく、プロジェクトが描いた図です。',

  'notice.languages': '日本語、英語、韓国語でお答えできます。いずれかの言語で質問してください。',
  'notice.reported': 'ご報告ありがとうございます。該当する記述とともに記録しました。担当者が確認します。',
  'notice.wait': '少し間をあけてご質問ください。{{seconds}}秒ほど待ってから、もう一度お尋ねください。',

  'error.unexpected':
    '申し訳ありません、問題が発生しました。もう一度お試しください。続くようでしたら、このコードをお知らせください：{{id}}',
  'error.passageGone': 'この記述は、その後変更されたか削除されました。もう一度質問してください。',
  'error.messageGone': 'そのメッセージは削除されました。もう一度質問してください。',
  'error.outdated': '以前のバージョンのボタンまたはコマンドです。/質問 でもう一度お尋ねください。',
  'error.emptyQuestion': '内容が入力されていないようです。入力してから、もう一度送信してください。',
  'error.longQuestion': '質問が少し長いようです。{{limit}}文字以内に縮めてください。',
  'error.noText': 'そのメッセージには、私が読める文章がないようです。',
  'error.unknownTopic': 'そのテーマは見つかりません。一覧からお選びください。',
  'error.unknownArticle': 'その記事は見つかりません。一覧からお選びください。',

  'terminal.help':
    '質問を入力してEnterキーを押してください。Tabキーで続きを補えます。\n' +
    '番号を入力すると、そのボタンや項目を選べます。\n' +
    '/ask question:… language:ko   オプションを付けて質問します\n' +
    '/as ko                        Discordを韓国語で使う人として話しかけます\n' +
    '/help                         この説明をもう一度表示します\n' +
    '/quit                         終了します',
  'terminal.as': 'いまは、Discordの言語が{{locale}}の人として話しかけています。',
  'terminal.form': '入力してEnterキーを押してください。/cancelでフォームを閉じます。',
  'terminal.unknownLocale':
    'Discordに{{locale}}という言語はありません。en-US、ko、jaのいずれかを選んでください。',
  'terminal.noButton': 'その番号のボタンはありません。',
  'terminal.wrongValue': 'オプション {{option}} には次のいずれかを入力してください：{{values}}',
  'terminal.wrongLength': '{{field}}：{{least}}文字から{{most}}文字の間で入力してください。',
  'terminal.unknownCommand': '/{{name}} というコマンドはありません。/help と入力すると使い方を表示します。',
} satisfies WordTable;
