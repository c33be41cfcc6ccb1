import type { Wording } from './wording.ts';

/** How English words what a claim is judged by. */
export const english: Wording = {
  cues: [
    [
      'negation',
      /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|fail(?:s|ed)? to|(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should)n['’]?t)\b/gu,
    ],
    [
      'doubt',
      /\b(?:maybe|perhaps|tr(?:y|ies|ied|ying) to|attempt(?:s|ed)? to|might|may|could|possibly|probably|likely|i (?:guess|think|believe|suppose|assume|bet|hope)|seems?|seemingly|supposedly|allegedly|rumou?r(?:ed|s)?|not sure|iirc|if|unless|hopefully|should|pretty sure|almost|nearly)\b/gu,
    ],
    [
      'future',
      /\b(?:will|would|going to|gonna|is set to|about to|soon|tomorrow|next (?:week|month|year)|upcoming)\b|['’]ll\b/gu,
    ],
    [
      'pledge',
      /\b(?:agree(?:d|s)?|consent(?:ed|s)?|decided|commit(?:s|ted|ment|ments)?|pledge[sd]?|promise[sd]?|vow(?:s|ed)?|dedicated|said yes)\b/gu,
    ],
    [
      'intend',
      /\b(?:intend(?:s|ed)?|intention|aims?|aimed|wants?|wanted|wish(?:es|ed)?|seeks?|sought|hopes?|hoped|plans?)\b/gu,
    ],
    [
      'repeat',
      /\b(?:reaffirm(?:s|ed)?|restate[sd]?|reiterate[sd]?|repeat(?:s|ed)?|reconfirm(?:s|ed)?|again|once more)\b/gu,
    ],
    [
      'ask',
      /\b(?:ask(?:s|ed)?|asking|request(?:s|ed)?|demand(?:s|ed)?|begs?|begged|pressed|press(?:es)?|invite[sd]?|invited)\b/gu,
    ],
    [
      'refuse',
      /\b(?:refuse[sd]?|reject(?:s|ed)?|decline[sd]?|den(?:y|ies|ied)|oppose[sd]?|resist(?:s|ed)?|cancel(?:s|led|ed)?|withdrew|broke off)\b/gu,
    ],
    [
      'say',
      /\b(?:said|says?|saying|according to|describe[sd]?|stress(?:es|ed)?|emphasi[sz]e[sd]?|underline[sd]?|warn(?:s|ed)?|state[sd]|note[sd]|declare[sd]?|tells?|told|announce[sd]?|claim(?:s|ed)|argue[sd]?|called for|calls for|calling for|urge[sd]?|reported|remarks?|remarked|statement|mention(?:s|ed))\b/gu,
    ],
    [
      'discuss',
      /\b(?:discuss(?:es|ed|ing)?|talk(?:s|ed|ing)? (?:about|over|through)|deal(?:s|t)? with|brought up|came up|comes up|raise[sd]|tackle[sd]?|address(?:es|ed)?|cover(?:s|ed)?|debate[sd]?|negotiate[sd]?)\b/gu,
    ],
    ['need', /\b(?:needs?|needed|necessary|must|have to|has to|had to|should|required?)\b/gu],
    ['all', /\b(?:all|every|everyone|entire|whole|each)\b/gu],
    ['only', /\b(?:only|just(?= (?:one|two|three|\d))|merely|solely|alone|sole)\b/gu],
    ['most', /\b(?:most|mostly|majority)\b/gu],
    ['half', /\b(?:half|quarters?|third of|thirds)\b/gu],
    [
      'rough',
      /\b(?:more than|less than|fewer than|at least|at most|over(?= \d)|under(?= \d)|about(?= \d)|around(?= \d)|roughly|approximately|almost|nearly|up to|some(?= \d))\b/gu,
    ],
    ['before', /\b(?:before|prior to|ahead of|earlier than|until)\b/gu],
    ['after', /\b(?:after|since|following|later than|once)\b/gu],
    [
      'turn',
      /\b(?:off|against|instead|except|despite|unlike|rather|other|another|different|else|back out|out of|lets?|helps?|helped|watch(?:ed|es)?|(?<!\bi )(?:heard|saw|read|thought|forgot|remembers?|remembered))\b/gu,
    ],
  ],
  idioms: /\b(?:not only|no doubt|no wonder|not to mention|if i recall)\b/gu,
  fillers:
    /\b(?:just so you know|for your information|fyi|btw|tbh|ngl|lol+|lmao|rofl|haha\w*|omg|wow|damn|yeah|yep|apparently|reportedly|fun fact|til|psa|reminder|update|edit|correction|sorry|guys|folks|by the way|you know|for real|fr|i (?:heard|read|saw)(?: that)?|news|breaking|important that|back in)\b|^\W*(?:so|ok|okay|well)\b|:(?=\s)/gu,
  question:
    /[?？][\s"'”’)]*$|^\W*(?:(?:and|but|so|or|wait|hey) )*(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b|^\W*(?:(?:and|but|so|wait|hey) )*(?:who|what|why|how|whose|whom)\b|^\W*(?:when|where|which)\b(?=.{0,20}\b(?:did|do|does|is|are|was|were)\b)|\bdoes anyone\b|\banyone know\b/u,
  opinion:
    /\b(?:i(?:['’]d|['’]m|['’]ve)?|imo|imho|me|honestly|tbh|love|hate|awesome|amazing|great|best|worst|lame|cool|sad|rip|gm|gn|hi|hello|hey|thanks|thank|congrats|please|lol|lmao|ugh|wow|omg|typical|finally)\b/u,
  countries: [
    [/\bjapanese\b/gu, ['japan']],
    [/\bchinese\b/gu, ['china']],
    [/\b(?:south )?koreans?\b(?! peninsula)|(?<!north |south )\bkorea\b(?! peninsula)/gu, ['south korea']],
    [/\bamericans?\b|(?<=\bthe )us\b|\bu\.s\.a?\b|\busa\b/gu, ['united states']],
    [/\brok[- ]japan\b/gu, ['south korea', 'japan']],
  ],
  source: /\baccording to (?:[\p{L}'’-]+ ){0,6}/gu,
  joins:
    /^(?:\s*(?:,|&|and|or|with|-|–|to|president|prime minister|pm|premier|chinese|japanese|south korean|korean|south|of|japan|china))*\s*$/u,
  mutual:
    /\b(?:meet|met|meets|meeting|summit|talks?|talked|exchange[sd]?|swapped|together|between|each other|played|drums?|drum session|rapport|toured)\b/u,
  visit: /\b(?:visit(?:s|ed|ing)?|trip|travel(?:s|led|ed)?|stay|came to|went to)\b/u,
  isSubject: (before) =>
    /(?:^\W*|[,;:]\s*|\b(?:and|that|because|so|which|where|when|while|then|but|also|says?|said)\s+)(?:the )?$/u.test(
      before,
    ),
  pronouns: {
    one: /\b(?:he|she|his|her|him|hers)\b/gu,
    several: /\b(?:they|them|their|both|the two|the pair)\b/gu,
    thing: /\b(?:it|its|there)\b/gu,
  },
  newcomer: /(?!)/u,
  tail: /^$/u,
  light:
    /^(?:pm|hold|held|together|totally|absolutely|seriously|through|via|time|times|place|back|new|s|event|people|do|make|get|go|include|part|day|days|matter)$/u,
};
