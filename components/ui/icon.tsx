const PATHS = {
  print: 'M7 9V3h10v6M7 18H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z',
  'large-print': 'M2 19 8 5l6 14M4.2 14h7.6M15.5 19l3.2-7.5L22 19M16.7 16.3h4',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v9h14v-9',
  plus: 'M12 4v16M4 12h16',
  search: 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0m-1.5 5 5.5 5.5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  message: 'M4 5h16v11H11l-5 4v-4H4z',
  tick: 'm4 12.5 5.5 5.5L20 6.5',
  cross: 'M5 5l14 14M19 5 5 19',
} as const

export type IconName = keyof typeof PATHS

/** One line drawing from the closed table above; always decoration beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
