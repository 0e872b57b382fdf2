import type { Html } from '../../lib/model/html.ts'
import { Prose } from '../ui/prose.tsx'

interface QuestionListProps {
  intro?: string
  questions: readonly Html[]
}

/** Questions a reader could ask, large enough to read out in a clinic. */
export function QuestionList({ intro = 'You could ask:', questions }: QuestionListProps) {
  return (
    <>
      <p>{intro}</p>
      <ul className="asks">
        {questions.map((question) => (
          <Prose key={question} as="li" html={question} />
        ))}
      </ul>
    </>
  )
}
