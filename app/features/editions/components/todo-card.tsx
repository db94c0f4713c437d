import { useCopy } from '#app/copy/copy-context.tsx'
import type { Copy } from '#app/copy/lv/index.ts'
import type {
  Dashboard,
  DashboardChapter,
} from '#app/features/editions/queries/dashboard.server.ts'
import { paths } from '#app/platform/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { Org } from '#app/ui/pills.tsx'

interface Todo {
  readonly icon: IconName
  readonly tone: 'e' | 'w' | ''
  readonly text: string
  readonly href: string
  readonly owner: string | undefined
}

/** What waits, worst first: for the reader's own chapters when they have any, otherwise for all. */
export function TodoCard(props: {
  slug: string
  data: Dashboard
  mine: readonly string[]
  /** Runs the edition: looks at what private persons wrote, whoever's chapter it is. */
  moderates: boolean
}) {
  const { copy } = useCopy()
  const own = props.data.chapters.filter((c) => c.owners.some((o) => props.mine.includes(o)))
  const chapters = own.length > 0 ? own : props.data.chapters
  const todos = [
    ...(props.moderates ? unmoderated(props.data, props.slug, copy) : []),
    ...chapters.flatMap((c) => todosOf(c, props.slug, copy)).sort(bySeverity),
  ]
  return (
    <section className="card" aria-labelledby="darbi">
      <div className="card-h">
        <h2 id="darbi">{copy.dashboard.todo}</h2>
        <span className="cnt">{todos.length}</span>
      </div>
      {todos.length === 0 ? (
        <EmptyState
          icon="circle-check"
          title={copy.dashboard.nothingToDo}
          text={copy.dashboard.nothingToDoText}
        />
      ) : (
        <ul className="todo">
          {todos.slice(0, 6).map((todo) => (
            <li key={todo.text} className={todo.tone}>
              <Icon name={todo.icon} />
              <div>
                <a href={todo.href}>{todo.text}</a>
              </div>
              {todo.owner ? <Org shortName={todo.owner} /> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function unmoderated(data: Dashboard, slug: string, copy: Copy): Todo[] {
  const n = data.chapters.reduce((sum, c) => sum + c.unmoderated, 0)
  if (n === 0) return []
  const text = copy.dashboard.todoModeration(n)
  return [{ icon: 'inbox', tone: 'w', text, href: paths.moderation(slug), owner: undefined }]
}

function todosOf(chapter: DashboardChapter, slug: string, copy: Copy): Todo[] {
  const words = copy.dashboard
  const todos: Todo[] = []
  const n = chapter.number
  const stale = chapter.approvals.filter((a) => a === 'stale').length
  const add = (icon: IconName, tone: Todo['tone'], text: string, href: string) =>
    todos.push({ icon, tone, text, href, owner: chapter.owners[0] })
  const [doubtful] = chapter.trajectory?.doubtful ?? []
  if (doubtful) {
    add('octagon-alert', 'e', words.todoDoubtful(n, doubtful), paths.sectionInChapter(slug, n, '2'))
  }
  if (chapter.late) add('clock-alert', 'e', words.todoLate(n), paths.chapter(slug, n))
  if (chapter.objections > 0) {
    add('octagon-alert', 'w', words.todoObjections(n, chapter.objections), paths.answers(slug, n))
  }
  if (stale > 0) add('refresh-cw', 'w', words.todoStale(n, stale), paths.signOffs(slug, n))
  if (chapter.openItems > 0) {
    add('inbox', '', words.todoItems(n, chapter.openItems), paths.answers(slug, n))
  }
  return todos
}

const weight = { e: 0, w: 1, '': 2 }
const bySeverity = (a: Todo, b: Todo): number => weight[a.tone] - weight[b.tone]
