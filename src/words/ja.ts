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
  'command.timeline.name': '年表',
  'command.timeline.description': 'いつ何があったかを、出典を添えて順に表示します',
  'command.timeline.topic.description': 'このテーマの出来事だけを表示します',
  'command.timeline.from.name': '開始',
  'command.timeline.from.description':
    'この日・月・年からの出来事を表示します。例：2026-01-13、2026年1月、2026',
  'command.timeline.to.name': '終了',
  'command.timeline.to.description':
    'この日・月・年までの出来事を表示します。例：2026-01-13、2026年1月、2026',
  'command.timeline.language.description': '表示する言語です。指定しなければDiscordの言語で表示します',
  'command.glossary.name': '用語集',
  'command.glossary.description': '名前や用語を3つの言語で調べられます',
  'command.glossary.term.name': '用語',
  'command.glossary.term.description': '名前や用語を、どの文字でも入力できます。空欄なら一覧を表示します',
  'command.topic.name': 'テーマ',
  'command.topic.description': 'テーマの概要です。要点、年表、人物、次に質問できることを表示します',
  'command.topic.topic.description': 'どのテーマを見ますか？',
  'command.help.name': 'ヘルプ',
  'command.help.description': '質問できる内容と使い方をご案内します',
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
  'timeline.title': '年表',
  'timeline.range': '全{{total}}件中 {{first}}–{{last}}件目',
  'timeline.from': '開始：{{date}}',
  'timeline.to': '終了：{{date}}',
  'timeline.none':
    '条件に合う出来事はナレッジベースにありません。別のテーマや、もっと長い期間で探してみてください。',
  'timeline.undated': 'ナレッジベースには、まだ日付のある出来事がありません。',
  'glossary.title': '用語集',
  'glossary.kind.person': '人物',
  'glossary.kind.place': '場所',
  'glossary.kind.institution': '機関',
  'glossary.kind.term': '用語',
  'glossary.kana': 'かな {{reading}}',
  'glossary.hanja': '漢字 {{reading}}',
  'glossary.romanised': 'ローマ字 {{reading}}',
  'glossary.aliases': '次の表記でも見つかります：{{aliases}}',
  'glossary.mentions': 'この語が出てくる記述：{{count}}件',
  'glossary.related': '関連する用語',
  'glossary.chooseTerm': '調べたい用語を選んでください',
  'glossary.chooseKind': '種類を選んでください',
  'topic.counts': '記述{{passages}}件、日付のある出来事{{events}}件',
  'topic.none': 'このテーマについての記述は、ナレッジベースにまだありません。',
  'topic.key': '要点',
  'topic.people': '人物：{{names}}',
  'topic.terms': '場所・機関・用語：{{names}}',
  'topic.choose': 'テーマを選んでください',
  'unknown.text': '「{{text}}」は見つかりませんでした。',
  'unknown.near': 'もしかして、この中にありますか？',
  'unknown.choose': '一覧からお選びください。',
  'help.about':
    'ニュース記事をもとにしたナレッジベースに基づいて、日韓関係についてのご質問にお答えします。お見せする文はすべてこのナレッジベースのもので、出典を添えています。分からないことは、分からないとお伝えします。',
  'help.ways':
    '**/質問**で質問する · **/検索**で記述を探す · **/出典**で根拠を確認する\n**/テーマ**で概要を見る · **/年表**で順に見る · **/用語集**で名前と用語を調べる\n私へのメンションやダイレクトメッセージにも、その場でお答えします。メッセージのメニューの「アプリ」から「このメッセージで質問」を選ぶこともできます。',
  'help.languages':
    '日本語、英語、韓国語でご質問いただけます。質問と同じ言語でお答えします。「言語」オプションで2つの言語を同時に表示することもできます。',

  'button.sources': '出典を見る',
  'button.share': '共有する',
  'button.followUp': '続けて質問する',
  'button.report': '誤りを報告する',
  'button.helpful': '役に立った',
  'button.against': '質問と違う',
  'button.previous': '前へ',
  'button.next': '次へ',
  'button.timeline': '年表をすべて見る（{{total}}件）',
  'button.picture': '画像で見る',
  'button.dark': 'ダーク',
  'button.light': 'ライト',
  'button.allEvents': '全{{total}}件を見る',
  'button.browse': '用語集の一覧を見る',
  'form.followUp.title': '続けて質問する',
  'form.followUp.question': '続けて質問したいこと',
  'form.followUp.example': 'それはいつでしたか？',

  'picture.badge': 'アプリ',
  'picture.caption': 'スクリーンショットではなく、プロジェクトが描いた図です。',

  'notice.languages': '日本語、英語、韓国語でお答えできます。いずれかの言語で質問してください。',
  'notice.reported': 'ご報告ありがとうございます。該当する記述とともに記録しました。担当者が確認します。',
  'notice.votedHelpful':
    'ありがとうございます。役に立った回答として記録しました。お考えが変わったら、いつでももう一方のボタンを押してください。',
  'notice.votedAgainst':
    'ありがとうございます。質問と違う回答として記録しました。お考えが変わったら、いつでももう一方のボタンを押してください。',
  'notice.wait': '少し間をあけてご質問ください。{{seconds}}秒ほど待ってから、もう一度お尋ねください。',

  'error.unexpected':
    '申し訳ありません、問題が発生しました。もう一度お試しください。続くようでしたら、このコードをお知らせください：{{id}}',
  'error.store':
    'ただいま、この機能に必要な保存先を使えません。質問はいつも通りできます。この機能は、少し時間をおいてからもう一度お試しください。',
  'error.passageGone': 'この記述は、その後変更されたか削除されました。もう一度質問してください。',
  'error.messageGone': 'そのメッセージは削除されました。もう一度質問してください。',
  'error.outdated': '以前のバージョンのボタンまたはコマンドです。/質問 でもう一度お尋ねください。',
  'error.emptyQuestion': '内容が入力されていないようです。入力してから、もう一度送信してください。',
  'error.longQuestion': '質問が少し長いようです。{{limit}}文字以内に縮めてください。',
  'error.noText': 'そのメッセージには、私が読める文章がないようです。',
  'error.unknownTopic': 'そのテーマは見つかりません。一覧からお選びください。',
  'error.unknownArticle': 'その記事は見つかりません。一覧からお選びください。',
  'error.unknownDate':
    '「{{date}}」を日付として読み取れませんでした。2026-01-13、2026年1月、2026 のように、日・月・年のいずれかを入力してください。',
  'error.reversedDates': '期間の終わりが始まりより前になっています。「開始」と「終了」を入れ替えてください。',
  'error.noTopics':
    'このナレッジベースにはテーマがありません。/質問 でお尋ねになるか、/検索 で探してみてください。',
  'error.noGlossary':
    'このナレッジベースには用語集がありません。/質問 でお尋ねになるか、/検索 で探してみてください。',
  'error.termGone': 'この項目は、その後変更されたか削除されました。/用語集 でもう一度お調べください。',

  'command.unanswered.name': '未回答',
  'command.unanswered.description': 'このサーバーで私が答えられなかった質問を確認できます',
  'command.unanswered.status.name': '状態',
  'command.unanswered.status.description':
    'この状態の質問だけを表示します。選ばなければ未対応と対応予定を表示します',
  'unanswered.title': '答えられなかった質問',
  'unanswered.filter.todo': '未対応と対応予定',
  'unanswered.filter.open': '未対応',
  'unanswered.filter.planned': '対応予定',
  'unanswered.filter.answered': '回答済み',
  'unanswered.filter.ignored': '対象外',
  'unanswered.range': '質問 {{total}}件中 {{first}}–{{last}}件目',
  'unanswered.empty':
    '今のところ、ここに入る質問はありません。私が答えられなかった質問や、回答が質問と違うと知らせていただいた質問がここに並びます。',
  'unanswered.facts': '{{language}} · {{status}} · 最後の質問 {{date}}',
  'unanswered.since': '最初の質問 {{date}}',
  'unanswered.reasons': '資料にない：{{none}} · 近い記述のみ：{{related}} · 質問と違う回答：{{against}}',
  'unanswered.wordings': '質問の言い回し',
  'unanswered.answeredNow': '今は資料に答えがあります',
  'unanswered.choose': '質問を詳しく見る',
  'unanswered.setStatus': '状態を変える',
  'unanswered.files':
    '表にはこの一覧のすべての質問が、YAMLファイルには質問ごとの記入欄が入っています。記入した内容は資料のファイルに移してください。',
  'unanswered.stub': 'id、paragraphs、textを記入してから、knowledge/articlesのファイルに移してください。',
  'button.export': '書き出す',
  'button.back': '一覧に戻る',
  'button.showAnswer': '回答を見る',
  'error.serverOnly': 'この機能は、私が追加されているサーバーでだけ使えます。',
  'error.questionGone': 'この質問はもう保存されていません。一覧を開き直してください。',

  'command.privacy.name': 'プライバシー',
  'command.privacy.description': 'あなたについて何をいつまで保存するかを確認し、受け取りや削除ができます',
  'privacy.title': '何をいつまで保存するか',
  'privacy.kept':
    'サーバーでのご質問に私が答えられなかったとき、または回答が質問と違うと知らせていただいたときは、足りない情報をモデレーターが確認できるように、そのご質問を言語と日付とともに{{days}}日間保存します。回答への評価も、質問文なしで同じ期間保存します。',
  'privacy.who':
    '誰が質問し評価したかは、モデレーターにも分からない符号としてだけ保存します。お名前やほかのメッセージは保存しません。ダイレクトメッセージでは評価だけを保存します。',
  'privacy.backups':
    '削除した内容は、ここからはすぐに消えます。私の運営者がそれ以前に作ったバックアップがあれば、それが残っている間はその中に含まれることがあります。',
  'privacy.confirm':
    'すべてのサーバーで保存しているあなたの記録を、すべて削除しますか。ほかの人も同じ言い回しで尋ねた質問は残りますが、あなたの記録は残りません。削除すると元に戻せません。',
  'privacy.file':
    '保存しているあなたの記録は、すべてこのファイルにあります。質問{{questions}}件、評価{{votes}}件です。',
  'notice.deletedMine': '削除が終わりました。質問{{questions}}件と評価{{votes}}件を削除しました。',
  'notice.nothingMine': 'あなたについて保存しているものはありません。',
  'button.exportMine': '自分の記録を受け取る',
  'button.deleteMine': '自分の記録を削除',
  'button.confirmDelete': 'はい、削除します',
  'button.keep': 'いいえ、残します',

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
