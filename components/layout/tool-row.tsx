import { Icon, type IconName } from '../ui/icon.tsx'

export interface Tool {
  href: string
  icon: IconName
  label: string
  /** Prints this page where JavaScript runs; elsewhere the link is followed. */
  prints?: boolean
}

interface ToolRowProps {
  tools: readonly Tool[]
  /** Offers to keep the page on the phone, where the browser can. */
  keeps?: boolean
}

/** What a reader can do with the page: print, share, add to a treatment, keep it on the phone. */
export function ToolRow({ tools, keeps }: ToolRowProps) {
  return (
    <div className="tools">
      {tools.map(renderTool)}
      {keeps && <keep-page />}
    </div>
  )
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
