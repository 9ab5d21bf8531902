/** Plumbline's mark, a bob on its line; drawn, not heard. */
export function Mark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 0v8" />
      <path
        className="bob"
        d="M13.5 8h5v2.6h-5z M9.6 12.2h12.8c.8 0 1.3.8 1 1.5L16.8 30.9c-.3.8-1.3.8-1.6 0L8.6 13.7c-.3-.7.2-1.5 1-1.5z"
      />
    </svg>
  );
}
