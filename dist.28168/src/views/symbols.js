const unicode = {
  good: '✓',
  bad: '✗',
  out: '→',
  in: '←',
  say: '»',
  log: '›',
  bullet: '•',
  between: '·',
  more: '…',
  rule: '─',
  gutter: '│',
  continued: '↪',
  grid: '·',
  mark: '●',
  bar: '━',
  barStart: '┝',
  barEnd: '┥',
}
                                    

const ascii          = {
  good: '+',
  bad: 'x',
  out: '>',
  in: '<',
  say: '#',
  log: '-',
  bullet: '*',
  between: '-',
  more: '...',
  rule: '-',
  gutter: '|',
  continued: '\\',
  grid: '.',
  mark: 'o',
  bar: '=',
  barStart: '[',
  barEnd: ']',
}

/** What is drawn: one column each, but for `more`. */
export const symbolsOf = (look                               )          => (look.unicode ? unicode : ascii)
