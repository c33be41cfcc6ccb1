import type { Language } from './language.ts';
import { foldKana, normalise } from './normalise.ts';

// What people say around a question: greetings, family, school, pastimes, feelings. Korean and Japanese ones are the
// beginnings of words.
const SMALL_TALK: Record<Language, string> = {
  en:
    'hello hi hey hiya howdy yo greetings cheers thanks thx ty pls please sorry oops hmm umm uh ' +
    'lol lmao haha omg wow btw imo tbh fyi afaik bored sleepy curious confused excited hungry ' +
    'lazy busy nervous grateful lurker newbie noob admin moderator thread ping emoji discord ' +
    'dude bro buddy mate folks guys uncle aunt cousin nephew niece grandpa roommate classmate ' +
    'homework assignment essay quiz semester classroom professor bedtime coffee tea pizza snack ' +
    'commute bike gym jogging anime manga gaming laptop keyboard headphones weather podcast ' +
    'scrolling wondering guess suppose honestly literally basically random quick silly dumb ' +
    'trivia week plane granny colleague girlfriend boyfriend puppy kitten knitting crochet ' +
    'gardening hiking chess minecraft netflix playlist spotify revision slides flashcards campus ' +
    'dorm kinda',
  ko:
    '안녕 반가 헬로 고마 감사합 땡큐 죄송 미안 실례 눈팅 뉴비 초보 여러분 다들 형님들 언니 오빠 ' +
    '누나 동생 삼촌 이모 고모 할머니 할아버지 할미 엄마 아빠 사촌 조카 손주 손녀 룸메 후배 선배 ' +
    '남친 여친 와이프 선생님 교수님 숙제 과제하 조별과제 레포트 리포트 수행평가 시험 수능 공부 ' +
    '학원 수업 대학생 고등학생 중학생 방학 동아리 알바 출근 퇴근 취업 면접 월급 주말 오늘 아침 ' +
    '새벽 밤새 월요병 불금 날씨 추워 더워 졸려 피곤 배고 심심 귀찮 우울 행복 재밌 재미있 신나 ' +
    '신기 궁금 갑자기 문득 혹시 근데 그나저나 암튼 아무튼 어쨌든 솔직히 잠깐 잠시 방금 아까 급해 ' +
    '오랜만 모르겠 까먹 헷갈 가물가물 검색 구글 유튜브 넷플릭스 드라마 웹툰 게임 커피 카페 라면 ' +
    '치킨 지하철 비행기 고양이 강아지 덕질 챗봇 디코',
  ja:
    'こんにち こんばん おはよ おやすみ はじめまし よろしく ありがと すみませ ごめん お疲れ ' +
    'おつかれ やっほ どうも 久しぶ ひさしぶ もしもし なるほど ちなみに ところで とりあえず ' +
    'ぶっちゃけ やばい ヤバ すごい うれし 嬉し 楽し たのし 悲し 寂し 眠い ねむ だるい 暇 ひま ' +
    '疲れ お腹 腹減 飯 ご飯 ごはん 晩ごはん 朝ごはん ランチ コーヒー お茶 ビール ラーメン カレー ' +
    'おやつ ケーキ アイス 趣味 ゲーム ゲーマー アニメ 漫画 マンガ 推し ライブ配信 配信 実況 ' +
    'サッカー 野球 筋トレ ジム 散歩 釣り 料理 読書 映画 カラオケ ギルド レイド ガチャ 課金 ' +
    'スマホ パソコン キーボード 充電 Wi-Fi 猫 ねこ 犬 わんこ ペット うちの 叔父 おじさん 叔母 ' +
    'おばさん おばあちゃん おじいちゃん 母 父 弟 妹 姉 兄 友達 ともだち 彼氏 彼女 先輩 後輩 同僚 ' +
    '上司 先生 クラスメ 学校 大学 宿題 レポート 課題 自由研究 テスト勉強 バイト 残業 通勤 電車 ' +
    '週末 今朝 昨夜 天気 新参 初見 ROM専 気になっ',
};

const wholeWords = new Set(SMALL_TALK.en.split(' '));
const beginnings = {
  ko: SMALL_TALK.ko.split(' '),
  ja: SMALL_TALK.ja.split(' ').map((word) => foldKana(normalise(word).text)),
};

/** Whether a folded word belongs to small talk and tells nothing of any news; for words that no passage knows. */
export function isSmallTalk(word: string, language: Language): boolean {
  if (language === 'en') return wholeWords.has(word);
  const folded = foldKana(word);
  return beginnings[language].some((beginning) => folded.startsWith(beginning));
}
