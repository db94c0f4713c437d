export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" className="lg-b" />
      <path d="M8 21c0-5 12-4 12-9 0-3-3-4-6-4" className="lg-p" />
      <circle cx="8" cy="21" r="2.4" className="lg-d" />
      <path d="m16 4.5-4 3.5 4 3.5" className="lg-p" />
    </svg>
  )
}
