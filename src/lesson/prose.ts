import type { Report } from './mistake.ts'

export interface Section {
  readonly id: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** Markdown, a level an item, the first one the gentlest. */
  readonly hints: readonly string[]
  readonly line: number
}

type Draft = Section & { readonly hints: string[] }

/** A lesson's text in one language. */
export interface Prose {
  readonly title: string
  readonly aliases: readonly string[]
  /** Markdown. */
  readonly intro: string
  readonly steps: readonly Section[]
  /** The task; its own steps are the `###` sections below it. */
  readonly exercise?: Section & { readonly steps: readonly Section[] }
}

const exerciseId = 'exercise'
const heading = /^(#{1,4}) +(.+?)(?: +\{#([\w-]+)\})?\s*$/

interface Block {
  readonly level: number
  readonly title: string
  readonly id: string | undefined
  readonly line: number
  readonly lines: string[]
}

/** Splits Markdown at its headings; headings in fenced code are none. */
function blocksOf(markdown: string): { top: readonly string[]; blocks: readonly Block[] } {
  const top: string[] = []
  const blocks: Block[] = []
  let fence: string | undefined
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? undefined : mark
    const match = fence ? null : heading.exec(line)
    if (match)
      blocks.push({ level: match[1]?.length ?? 1, title: match[2] ?? '', id: match[3], line: index + 1, lines: [] })
    else (blocks.at(-1)?.lines ?? top).push(line)
  }
  return { top, blocks }
}

const text = (block: Block | undefined) => block?.lines.join('\n').trim() ?? ''

/** The items of the ordered list below a `Hints` heading. */
const itemsOf = (list: string) =>
  list
    .split(/^\d+[.)] +/m)
    .slice(1)
    .map((item) => item.replaceAll(/\n {2,3}/g, '\n').trim())

/** Reads a prose file: `# Title`, an introduction, `## Step {#id}` sections, `### Hints` lists, `## Task {#exercise}`. */
export function parseProse(markdown: string, report: Report): Prose {
  const { top, blocks } = blocksOf(markdown)
  const title = blocks.find((block) => block.level === 1)
  if (!title) report((w) => w.proseNoTitle, 1)
  const sections: (Draft & { steps: Draft[] })[] = []
  for (const block of blocks) {
    if (block === title) continue
    const { level, id, line } = block
    const last = sections.at(-1)
    const owner = isHints(block) ? (level === 3 ? last : last?.steps.at(-1)) : undefined
    if (owner) {
      owner.hints.push(...itemsOf(text(block)))
      if (owner.hints.length === 0) report((w) => w.proseEmptyHints({ id: owner.id }), line)
    } else if (level === 1) report((w) => w.proseTwoTitles({ title: block.title }), line)
    else if (level > 3 || (level === 3 && last?.id !== exerciseId))
      report((w) => w.proseDeepHeading({ title: block.title }), line)
    else if (!id) report((w) => w.proseNoId({ title: block.title }), line)
    else {
      const section = { id, title: block.title, body: text(block), hints: [], line }
      if (level === 3) last?.steps.push(section)
      else sections.push({ ...section, steps: [] })
    }
  }
  for (const section of sections) if (!section.body) report((w) => w.proseEmpty({ id: section.id }), section.line)
  const exercise = sections.find((section) => section.id === exerciseId)
  return {
    title: title?.title ?? '',
    aliases: aliasesOf([...top, ...(title?.lines ?? [])].join('\n')),
    intro: text(title)
      .replace(/<!-{2}[\s\S]*?-->\s*/g, '')
      .trim(),
    steps: sections.filter((section) => section !== exercise),
    ...(exercise && { exercise }),
  }
}

const isHints = (block: Block) => !block.id && /^(Hints?|ヒント)$/i.test(block.title)

/** From `<!-- aliases: a, b -->`. Written `-{2}`, since some parsers take the plain sign for an HTML comment in the code. */
export const aliasesOf = (markdown: string) =>
  (/<!-{2}\s*aliases:([\s\S]*?)-->/.exec(markdown)?.[1] ?? '')
    .split(/[,、]/)
    .map((alias) => alias.trim())
    .filter(Boolean)
