const ascii = /^[\x20-\x7e]*$/
/** Text of which each code point is a grapheme: Latin, punctuation, arrows, marks that are drawn, kana, kanji, full-width forms. */
const simple =
  /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u27bf\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uff60]*$/
const invisible =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\u1160-\u11ff\ud7b0-\ud7ff]$/v
const wide =
  /^[\p{Emoji_Presentation}\p{Regional_Indicator}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u2ff0-\u303e\u3041-\u30ff\u3105-\u312f\u3131-\u318e\u3190-\u31e5\u31ef-\u321e\u3220-\u3247\u3250-\ua48c\ua490-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe52\ufe54-\ufe66\ufe68-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18df2}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/v
/** A cluster that is shown as one picture, whatever it is made of. */
const picture =
  /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|[\d#*]\ufe0f|\p{Extended_Pictographic}\ufe0f|\p{Extended_Pictographic}\p{Emoji_Modifier}|\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic})/v

let segmenter: Intl.Segmenter | undefined

/** What a reader takes for one character each. */
export function graphemes(text: string): string[] {
  if (simple.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter()
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The terminal columns of one grapheme: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (ascii.test(grapheme)) return grapheme.length
  if (picture.test(grapheme)) return 2
  let width = 0
  for (const character of grapheme) if (!invisible.test(character)) width += wide.test(character) ? 2 : 1
  return width
}

/** The terminal columns of a text without control characters. Characters of ambiguous width count as one column. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme)
  return width
}
