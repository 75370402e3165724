export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const unescape = (text: string) => {
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text)) throw new Error(`not escaped: ${text}`)
  return text.replaceAll(
    /&(amp|lt|gt|quot|#\d+);/g,
    (_, name: string) =>
      ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? String.fromCodePoint(Number(name.slice(1))),
  )
}

/** Reads the XML of a report, strictly: throws where it is not well-formed XML 1.0. */
export function parseXml(text: string): XmlElement {
  if (forbidden.test(text)) throw new Error('a character that XML 1.0 forbids')
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  for (const [, outside = '', tag] of body.matchAll(/([^<]*)(?:<([^<>]*)>|$)/g)) {
    const here = open.at(-1)
    if (!here) throw new Error('too many closing tags')
    here.text += unescape(outside)
    if (tag === undefined) continue
    if (tag.startsWith('/')) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`</${tag}> closes something else`)
      continue
    }
    const parts = /^([a-z-]+)((?: [a-z]+="[^"]*")*)(\/?)$/.exec(tag)
    if (!parts) throw new Error(`no tag: <${tag}>`)
    const pairs = [...(parts[2] ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
      ([, name, value]) => [name ?? '', unescape(value ?? '')] as const,
    )
    if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('an attribute twice')
    const element: XmlElement = { name: parts[1] ?? '', attributes: Object.fromEntries(pairs), children: [], text: '' }
    here.children.push(element)
    if (!parts[3]) open.push(element)
  }
  const [root, ...others] = top.children
  if (!root || others.length > 0 || open.length !== 1 || top.text.trim()) throw new Error('not one element')
  return root
}
