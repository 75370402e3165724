                                                   

                   
                         
                                                  
 

const script          = {
  tokens:
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<regex>(?<=(?:^|[=(,:;!&|?{}[\n]|return)\s*)\/(?![*/\s])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[a-z]*)|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<number>\b\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?\b)|(?<keyword>(?<![.\w$])(?:abstract|any|as|async|await|boolean|break|case|catch|class|const|continue|default|delete|do|else|export|extends|false|finally|for|from|function|if|implements|import|in|instanceof|interface|let|new|null|number|of|private|readonly|return|satisfies|static|string|super|switch|this|throw|true|try|type|typeof|undefined|unknown|var|void|while|yield)(?![\w$:]))/g,
  styles: { comment: 'faint', regex: 'string', string: 'string', number: 'number', keyword: 'keyword' },
}

const json          = {
  tokens:
    /(?<name>"(?:\\.|[^"\\])*"(?=\s*:))|(?<string>"(?:\\.|[^"\\])*")|(?<number>-?\b\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<keyword>\b(?:true|false|null)\b)/gi,
  styles: { name: 'name', string: 'string', number: 'number', keyword: 'keyword' },
}

const sql          = {
  tokens:
    /(?<comment>--[^\n]*)|(?<string>'(?:''|[^'])*')|(?<name>"(?:""|[^"])*"|`[^`]*`)|(?<number>\b\d+(?:\.\d+)?\b)|(?<keyword>\b(?:select|distinct|from|where|and|or|not|in|is|null|like|ilike|between|exists|case|when|then|else|end|as|on|using|join|inner|left|right|full|outer|cross|lateral|group|by|having|order|asc|desc|limit|offset|union|all|except|intersect|insert|into|values|update|set|delete|returning|default|conflict|do|nothing|with|recursive|create|table|index|unique|primary|key|foreign|references|check|constraint|if|alter|add|column|drop|begin|commit|rollback|savepoint|release|transaction|over|partition|cast|true|false|exclude)\b)/gi,
  styles: { comment: 'faint', string: 'string', number: 'number', keyword: 'keyword' },
}

const grammars                                    = {
  ts: script,
  typescript: script,
  js: script,
  javascript: script,
  mjs: script,
  json,
  sql,
}

/** Colours source code lightly; a language that isn't known stays plain. Gives a line a line of the source. */
export function highlight(source        , language        )         {
  const grammar = grammars[language.toLowerCase()]
  return linesOf(grammar ? [...spansOf(source, grammar)] : [{ text: source }])
}

function* spansOf(source        , { tokens, styles }         )                  {
  let end = 0
  for (const match of source.matchAll(tokens)) {
    if (match.index > end) yield { text: source.slice(end, match.index) }
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0]
    const style = kind && styles[kind]
    yield { text: match[0], ...(style && { styles: [style] }) }
    end = match.index + match[0].length
  }
  if (end < source.length) yield { text: source.slice(end) }
}

/** Splits spans at their line breaks. */
export function linesOf(spans                 )         {
  const lines           = [[]]
  for (const part of spans) {
    for (const [i, text] of part.text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (text) lines.at(-1)?.push({ ...part, text })
    }
  }
  return lines
}
