import ts from 'typescript'

/** A change of a file at one place. */
export interface Change {
  start: number
  end: number
  to: string
}

const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
}

/**
 * Every small change that rules make of a source file: another number, another word, a row or an alternative left out, a condition
 * turned round. Types, imports and names stay as they are.
 */
export function changesByRule(source: string): Change[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const changes: Change[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
    for (const [part, to] of changesOf(node, file)) {
      const start = typeof part === 'number' ? part : part.getStart(file)
      const end = typeof part === 'number' ? part + 1 : part.getEnd()
      changes.push({ start, end, to })
    }
    changes.push(...alternatives(node, file), ...rowsLeftOut(node, file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return changes
}

function changesOf(node: ts.Node, file: ts.SourceFile): [ts.Node, string][] {
  const text = node.getText(file)
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return isName(node) ? [] : otherWords(text).map((to) => [node, to])
  if (ts.isJsxText(node)) return otherWords(text).map((to) => [node, to])
  if (ts.isNumericLiteral(node)) {
    const number = Number(text.replaceAll('_', ''))
    return [[node, String(number + 1)], ...(number > 0 ? [[node, String(number - 1)] as [ts.Node, string]] : [])]
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']]
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS[node.operatorToken.kind]
    return other ? [[node.operatorToken, other]] : []
  }
  if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node
    return [[node, `(${condition.getText(file)}) ? ${whenFalse.getText(file)} : ${whenTrue.getText(file)}`]]
  }
  if (ts.isIfStatement(node)) return [[node.expression, 'false']]
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText(file)]]
  return []
}

/** Names of fields and the places that modules come from are no words. */
function isName(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  return (
    ts.isExternalModuleReference(parent) ||
    ts.isJsxAttribute(parent) ||
    (ts.isCallExpression(parent.parent ?? parent) && ts.isImportTypeNode(parent))
  )
}

/** A text with another digit, without a "not", and without its last word. */
function otherWords(text: string): string[] {
  const inside = /^(['"`}]?)([^]*?)(['"`]|\$\{)?$/.exec(text)!
  const [, open = '', words = '', close = ''] = inside
  const wrap = (changed: string) => open + changed + close
  if (words.trim() === '') return open === "'" ? [wrap('x')] : []
  const digit = /\d/.exec(words)
  const changed = [
    ...(digit ? [words.slice(0, digit.index) + ((Number(digit[0]) + 1) % 10) + words.slice(digit.index + 1)] : []),
    ...(/\b(?:not|never|no) /.test(words) ? [words.replace(/\b(?:not|never|no) /, '')] : []),
    ...(/\bnow\b/.test(words) ? [words.replace(/\bnow\b/, 'later')] : []),
    /\s\S+\s*$/.test(words.trim()) ? words.replace(/\s+\S+(\s*)$/, '$1') : `${words}x`,
  ]
  return changed.map(wrap)
}

/** Of a regular expression, or a text that is part of one, each alternative left out. */
function alternatives(node: ts.Node, file: ts.SourceFile): Change[] {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
  if (!ts.isRegularExpressionLiteral(node) && !isText) return []
  const start = node.getStart(file)
  const text = node.getText(file)
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index)
  return bars.map((bar) => {
    const rest = /^\|(?:\\.|\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\)[?*+]?|[^|()\\[`'])*/.exec(text.slice(bar))![0]
    return { start: start + bar, end: start + bar + rest.length, to: '' }
  })
}

/** Of a list each of its rows left out. */
function rowsLeftOut(node: ts.Node, file: ts.SourceFile): Change[] {
  if (!ts.isArrayLiteralExpression(node)) return []
  return node.elements.map((element, at) => ({
    start: element.getStart(file),
    end: at + 1 < node.elements.length ? node.elements[at + 1]!.getStart(file) : element.getEnd(),
    to: '',
  }))
}
