/** The parts of a browser that the offline page uses, by the names they have there. Our programs have no others. */
export interface BrowserElement {
  readonly closest: (selector: string) => BrowserElement | null;
  readonly querySelector: (selector: string) => BrowserElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly replaceChildren: (...children: readonly (BrowserElement | string)[]) => void;
  readonly replaceWith: (other: BrowserElement) => void;
  readonly append: (...children: readonly (BrowserElement | string)[]) => void;
  readonly focus: (how?: { readonly preventScroll: boolean }) => void;
  readonly click: () => void;
}

interface BrowserEvent {
  readonly target: BrowserElement;
  readonly preventDefault: () => void;
}

interface BrowserDocument {
  title: string;
  readonly body: BrowserElement;
  readonly documentElement: BrowserElement;
  readonly createElement: (tag: string) => BrowserElement;
  readonly querySelector: (selector: string) => BrowserElement | null;
  readonly addEventListener: (name: string, hear: (event: BrowserEvent) => void) => void;
}

declare const document: BrowserDocument;
declare const location: { hash: string };
declare const navigator: { readonly languages: readonly string[] };
declare const scrollTo: (x: number, y: number) => void;
declare const addEventListener: (name: string, hear: () => void) => void;
declare const DOMParser: new () => { readonly parseFromString: (html: string, type: "text/html") => BrowserDocument };

export const page = document;
export const languagesWished = (): string => navigator.languages.join(",");
export const toTheTop = (): void => scrollTo(0, 0);
export const parsed = (html: string): BrowserDocument => new DOMParser().parseFromString(html, "text/html");

interface Filled {
  readonly get: (name: string) => File | string | null;
}

/** What stands in a form's fields. Node's own has the name and knows no form. */
export const filledIn = (form: BrowserElement): Filled => Reflect.construct(FormData, [form]);

/** Where the reader is: what stands behind `#`, as an address of the product; null where it leads within the page. */
export const addressNow = (): string | null => {
  const hash = location.hash.slice(1);
  if (hash === "") return "/";
  return hash.startsWith("/") ? hash : null;
};
export const goTo = (address: string): void => {
  location.hash = address;
};
export const whenMoved = (move: () => void): void => addEventListener("hashchange", move);
