interface SelectFieldProps {
  name: string
  label: string
  chosen: string
  options: readonly { id: string; label: string }[]
}

/** A choice from a closed list, with its label above it. */
export function SelectField({ name, label, chosen, options }: SelectFieldProps) {
  return (
    <div className="desk-field">
      <label className="label" htmlFor={`choose-${name}`}>
        {label}
      </label>
      <select className="input" id={`choose-${name}`} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
