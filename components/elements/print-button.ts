/** `<print-button>` around a link: prints this page instead of following it. */
export class PrintButtonElement extends HTMLElement {
  connectedCallback(): void {
    this.onclick = (event) => {
      event.preventDefault()
      print()
    }
  }
}
