export default function SignIn() {
  return (
    <main id="saturs">
      <h1>Ienākt</h1>
    </main>
  )
}
