import { type ReactNode, useEffect, useId, useRef } from 'react';
import { screenText as text } from '../../shared/text/screens.ts';

/** A modal dialog of the platform: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({
  title,
  onClose,
  children,
  wide = false,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) wayBack(before).focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={wide ? 'dialog wide' : 'dialog'} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="quiet"
          onClick={() => dialog.current?.close()}
          aria-label={text.close}
        >
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** Where the focus goes back to: what opened the dialog, or the button of the menu that it stood in, which is shut. */
function wayBack(opener: HTMLElement): HTMLElement {
  const menu = opener.closest('[popover]');
  return (menu && document.querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`)) || opener;
}
