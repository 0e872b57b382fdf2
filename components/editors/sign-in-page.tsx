/** The form that asks for the editors' password. */
export function SignInPage({ error }: { error: string | null }) {
  return (
    <>
      <h1>Editors' desk</h1>
      <p className="desk-lead">For the people who write and check these pages.</p>
      <form className="desk-sign-in" method="post" action="/editors/sign-in">
        {error && (
          <p id="password-error" className="desk-error" role="alert">
            {error}
          </p>
        )}
        <label className="label" htmlFor="password">
          Password
        </label>
        <input
          className="input"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          autoFocus
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'password-error' : undefined}
        />
        <button className="button" type="submit">
          Sign in
        </button>
      </form>
      <p className="hint mt-6">
        Signing in sets one cookie, for this desk only. It ends when you sign out, and after eight hours.
      </p>
    </>
  )
}
