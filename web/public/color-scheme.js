// Runs before the first paint, so that a dark screen never flashes white. A file and not an inline
// script, so that the content security policy can refuse inline scripts.
;(() => {
  let kept = null
  try {
    kept = localStorage.getItem('breakwater-color-scheme')
  } catch {}
  const dark =
    kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
