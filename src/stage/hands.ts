/** The poll that the slide shows now, if any. */
export function openPoll(section: HTMLElement): string | null {
  const poll = section.querySelector<HTMLElement>('[data-poll]:not([data-away])');
  return poll?.dataset.poll ?? null;
}

/** Makes the options of a section's polls press by mouse, touch or Enter. */
export function listenToHands(
  section: HTMLElement,
  hand: (poll: string, option: number, by: 1 | -1) => void,
) {
  for (const button of section.querySelectorAll<HTMLButtonElement>('[data-hand]')) {
    button.disabled = false;
    button.addEventListener('click', event => {
      const poll = button.closest<HTMLElement>('[data-poll]')?.dataset.poll;
      if (poll) hand(poll, Number(button.dataset.hand), event.shiftKey ? -1 : 1);
    });
  }
}
