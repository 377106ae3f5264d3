import { useEffect } from 'react'

/** Parts of a page that a screen reader names when they get the focus. */
const parts = 'section, [role="region"], [role="tabpanel"], [role="dialog"], main'

/** The parts of the page around an element, the nearest first, for the time when it is gone. */
export function homesOf(element: Element): readonly HTMLElement[] {
  const homes: HTMLElement[] = []
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.matches(parts)) homes.push(at)
  }
  return homes
}

/** Gives the focus to the nearest part that is still there, or else to the content of the page. */
export function goHome(homes: readonly HTMLElement[]): void {
  const home = homes.find(({ isConnected }) => isConnected) ?? document.getElementById('main')
  if (home === null) return
  if (!home.hasAttribute('tabindex')) home.tabIndex = -1
  home.focus({ preventScroll: true })
}

/**
 * Keeps the focus in the page where the control that has it vanishes: a row that is taken away, a button that
 * showed the rest of a list. A browser would put it back to the very beginning.
 */
export function useFocusHome(): void {
  useEffect(() => {
    let last: Element | null = null
    let homes: readonly HTMLElement[] = []
    const enter = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      last = target
      const found = homesOf(target)
      // What a dialog or a message holds goes with it: the page below keeps its own place.
      homes = target.closest('#main') === null ? [...found, ...homes] : found
    }
    // Whoever clicks beside everything has left the control, and is not brought back.
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) return
      setTimeout(() => {
        if (document.activeElement === document.body && last?.isConnected === true) last = null
      })
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return
      last = null
      goHome(homes)
    })
    document.addEventListener('focusin', enter)
    document.addEventListener('focusout', leave)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', enter)
      document.removeEventListener('focusout', leave)
      observer.disconnect()
    }
  }, [])
}
