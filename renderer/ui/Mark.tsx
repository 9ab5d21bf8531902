/** Plumbline's mark, a bob on its line; drawn, not heard. */
export function Mark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 0v9" />
      <path className="bob" d="M12.5 9h7v3.2c3 .9 4.5 2.9 4.5 5.3L16 31 8 17.5c0-2.4 1.5-4.4 4.5-5.3z" />
    </svg>
  );
}
