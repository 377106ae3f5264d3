import { useLayoutEffect, useState } from 'react'
import { goHome, homesOf } from './focus-home.ts'

/**
 * Gives the focus back to what had it when this was mounted, once it is unmounted: to the button of a menu where one
 * of its items had it, and to the part of the page where that stood if it is gone.
 */
export function useReturnFocus(): void {
  const [atFirst] = useState(() => document.activeElement)
  useLayoutEffect(() => {
    // A dialog that takes the place of another finds its opener there, back in focus.
    const opener = staying(atFirst) ?? staying(document.activeElement)
    const homes = opener === null ? [] : homesOf(opener)
    return () => {
      if (opener?.isConnected === true) opener.focus({ preventScroll: true })
      else goHome(homes)
    }
  }, [atFirst])
}

/** The element, where it outlives a dialog or menu that is about to go. */
function staying(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement) || element === document.body || !element.isConnected) {
    return null
  }
  const menu = element.closest('[role="menu"]')
  return menu === null
    ? element
    : document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
}
