/** Whether a word is written as a Vietnamese syllable is: an onset, a rhyme, at most one tone. Also the local names that end in k. */

const onsets = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x'

/** Rhymes without tone, by their first letters. */
const rhymes = [
  'a|ac|ach|ai|ak|am|an|ang|anh|ao|ap|at|au|ay',
  'ăc|ăk|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êk|êm|ên|ênh|êp|êt|êu',
  'i|ia|ich|ik|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|ok|om|on|ong|ooc|oong|op|ot',
  'ô|ôc|ôi|ôk|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơk|ơm|ơn|ơng|ơp|ơt',
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|uk|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|up|ut|uơ|uy|uya|uych|uyên|uyêt|uynh|uyp|uyt|uyu',
  'ư|ưa|ưc|ưi|ưk|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
  'y|ych|yên|yêm|yêt|yêu|ynh|yt',
].join('|')

const form = new RegExp(`^(?:(?:${onsets})?(?:${rhymes})|gi)$`)
/** A rhyme that ends in a stop has the rising or the low tone; names of places (Đăk, Lak) may have none. */
const stopped = /(?:c|ch|k|p|t)$/
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const marks = apart.match(tones) ?? []
  if (marks.length > 1 || (stopped.test(apart) && marks.some((mark) => mark !== '\u0301' && mark !== '\u0323'))) return false
  return form.test(apart.replace(tones, '').normalize('NFC'))
}
