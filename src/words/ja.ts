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
  'command.quiz.name': 'クイズ',
  'command.quiz.description':
    '知っていることをクイズで確かめられます。答えには出典を添え、あなただけに表示します',
  'command.quiz.topic.description': 'このテーマの問題だけを出します',
  'command.quiz.language.description': '問題の言語です。指定しなければDiscordの言語で出題します',
  'command.quiz.kind.name': '種類',
  'command.quiz.kind.description': '問題の種類です。指定しなければいろいろな問題を出します',
  'command.quiz.rounds.name': '問題数',
  'command.quiz.rounds.description': '何問解きますか？指定しなければ5問です',
  'menu.askAbout': 'このメッセージで質問',

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
    '**/質問**で質問する · **/検索**で記述を探す · **/出典**で根拠を確認する · **/クイズ**で復習する\n私へのメンションやダイレクトメッセージにも、その場でお答えします。メッセージのメニューの「アプリ」から「このメッセージで質問」を選ぶこともできます。',
  'help.languages':
    '日本語、英語、韓国語でご質問いただけます。質問と同じ言語でお答えします。「言語」オプションで2つの言語を同時に表示することもできます。',

  'quiz.kind.mixed': 'いろいろ',
  'quiz.kind.choice': '選んで答える',
  'quiz.kind.typed': '書いて答える',
  'quiz.kind.names': 'ほかの言語での名前',
  'quiz.kind.dates': 'いつのこと？',
  'quiz.place': '全{{total}}問中 {{place}}問目 · これまでの正解 {{score}}問',
  'quiz.blank': '空欄に入る言葉は何でしょうか？',
  'quiz.month': '何年何月のことでしょうか？',
  'quiz.year': '何年のことでしょうか？',
  'quiz.name.en': '{{name}}は英語でどう書くでしょうか？',
  'quiz.name.ko': '{{name}}は韓国語でどう書くでしょうか？',
  'quiz.name.ja': '{{name}}は日本語でどう書くでしょうか？',
  'quiz.right': '正解です！',
  'quiz.wrong': '残念ながら違います。',
  'quiz.passed': '大丈夫です。答えはこちらです。',
  'quiz.given': 'あなたの答え：{{answer}}',
  'quiz.answer': '答え：{{answer}}',
  'quiz.result': '{{total}}問中{{score}}問正解',
  'quiz.perfect': '全問正解です。お見事です！',
  'quiz.missed': 'もう一度見ておきたい問題：',
  'quiz.button.type': '答えを書く',
  'quiz.button.pass': '分かりません',
  'quiz.button.next': '次の問題',
  'quiz.button.result': '結果を見る',
  'quiz.button.again': '間違えた問題だけもう一度',
  'quiz.button.new': '新しいクイズ',
  'quiz.form.title': '答えを書く',
  'quiz.form.answer': 'あなたの答え',
  'quiz.form.hint': '名前、数、日付だけでかまいません',

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
  'error.noQuiz': '出題できる問題がありません。別のテーマか別の種類を選んでください。',
  'error.quizChanged':
    'このクイズを始めた後にナレッジベースが変更されました。/クイズで新しく始めてください。',
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
