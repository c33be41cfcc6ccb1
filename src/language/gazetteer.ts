import { LANGUAGES } from './language.ts';
import { foldName } from './names.ts';

/** The mark before the id of a place that is well known but not in the glossary. */
export const PLACE_MARK = 'place:';

// Cities, islands and countries by their short names that people take for the scene of a Korean or Japanese event.
const CITIES = `
Osaka 오사카 大阪 おおさか|Kyoto 교토 京都 きょうと|Hiroshima 히로시마 広島 ひろしま|Nagasaki 나가사키 長崎|Fukuoka 후쿠오카 福岡
Sapporo 삿포로 札幌|Nagoya 나고야 名古屋|Yokohama 요코하마 横浜|Kobe 고베 神戸|Okinawa 오키나와 沖縄|Hokkaido 홋카이도 北海道
Fukushima 후쿠시마 福島|Sendai 센다이 仙台|Kyushu 규슈 九州|Shimonoseki 시모노세키 下関|Tsushima 쓰시마 대마도 対馬
Busan 부산 釜山 プサン|Incheon 인천 仁川 インチョン|Daegu 대구 大邱 テグ|Daejeon 대전 大田|Gwangju 광주 光州|Ulsan 울산 蔚山
Jeju 제주 제주도 済州 済州島 チェジュ|Sejong 세종시 世宗市|Suwon 수원시 水原|Panmunjom 판문점 板門店|Pyongyang 평양 平壌 ピョンヤン
Shanghai 상하이 上海|Hong_Kong 홍콩 香港|Taipei 타이베이 台北|Washington 워싱턴 ワシントン|New_York 뉴욕 ニューヨーク
London 런던 ロンドン|Paris 파리 パリ|Moscow 모스크바 モスクワ|Geneva 제네바 ジュネーブ|Singapore 싱가포르 シンガポール|Hanoi 하노이 ハノイ
North_Korea 북한 北朝鮮 DPRK|America 미국 米国 アメリカ USA|Britain 영국 英国 イギリス|Taiwan 대만 타이완 台湾|Thailand 태국 タイ王国|Australia 호주 豪州
`;

function cities(): { id: string; aliases: string[] }[] {
  return CITIES.trim()
    .split(/[|\n]/u)
    .map((line) => {
      const aliases = line.split(' ').map((alias) => alias.replaceAll('_', ' '));
      return { id: `${PLACE_MARK}${aliases[0]?.toLowerCase().replaceAll(' ', '-')}`, aliases };
    });
}

// Codes whose names are also first names or common words: Chad, Georgia, Jersey, Jordan, Man, Turkey.
const AMBIGUOUS = new Set(['TD', 'GE', 'JE', 'JO', 'IM', 'TR']);

function countries(): { id: string; aliases: string[] }[] {
  const namers = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !AMBIGUOUS.has(code))
    .flatMap((code) => {
      const aliases = namers.flatMap((namer) => namer.of(code) ?? []).filter((alias) => alias.length > 2);
      return aliases.length === 0 ? [] : [{ id: `${PLACE_MARK}${code.toLowerCase()}`, aliases }];
    });
}

/**
 * Well-known places with their names in the three languages, so that a question that sets an event in the wrong one is
 * understood: countries as the Unicode CLDR names them, and cities of the region. Those of the glossary come first in a
 * name finder and win.
 */
export function wellKnownPlaces(): { id: string; aliases: string[] }[] {
  return [...cities(), ...countries()];
}

// Capitals by the names that also stand for the governments in them.
const SEATS = new Set(
  (
    'seoul 서울 ソウル tokyo 도쿄 동경 東京 beijing 베이징 북경 北京 ペキン pyongyang 평양 平壌 ピョンヤン washington 워싱턴 ワシントン ' +
    'moscow 모스크바 モスクワ taipei 타이베이 台北 london 런던 ロンドン paris 파리 パリ berlin 베를린 ベルリン brussels 브뤼셀 ブリュッセル ' +
    'canberra 캔버라 キャンベラ ottawa 오타와 オタワ hanoi 하노이 ハノイ manila 마닐라 マニラ'
  )
    .split(' ')
    .map(foldName),
);

/** Whether a place as it is written may stand for a government: "tensions between Beijing and Tokyo". */
export function isSeatOfGovernment(written: string): boolean {
  return SEATS.has(foldName(written));
}
