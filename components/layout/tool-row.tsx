import { Icon, type IconName } from '../ui/icon.tsx'

export interface Tool {
  href: string
  icon: IconName
  label: string
  /** Prints this page where JavaScript runs; elsewhere the link is followed. */
  prints?: boolean
}

/** What a reader can do with the page: print, share, add to a treatment. */
export function ToolRow({ tools }: { tools: readonly Tool[] }) {
  return <div className="tools">{tools.map(renderTool)}</div>
}

function renderTool(tool: Tool) {
  const link = (
    <a key={tool.label} href={tool.href}>
      <Icon name={tool.icon} />
      {tool.label}
    </a>
  )
  return tool.prints ? <print-button key={tool.label}>{link}</print-button> : link
}
