import type { Locator, Page } from 'playwright-core';

/** The panel "Xử lý" beside the form: where the item stands and what may be done with it. */
export class HandlingPanel {
  constructor(private readonly page: Page) {}

  get panel(): Locator {
    return this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { name: 'Xử lý', exact: true }) });
  }

  /** Waits until the item stands at a stage, by its Vietnamese name. */
  async at(stage: string): Promise<void> {
    await this.panel.getByRole('status', { name: 'Bước xử lý' }).getByText(stage, { exact: true }).waitFor();
  }

  button(act: string): Locator {
    return this.panel.getByRole('button', { name: act, exact: true });
  }

  /** The acts that can be pressed now. */
  async acts(): Promise<string[]> {
    const buttons = this.panel.getByRole('button').and(this.page.locator(':not([aria-expanded])'));
    const words = await buttons.allTextContents();
    return words.map((text) => text.trim());
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async open(act: string): Promise<void> {
    await this.button(act).click();
    await this.dialog.getByRole('heading', { name: act }).waitFor();
  }

  async write(field: string, text: string): Promise<void> {
    await this.dialog.locator(`[name="${field}"]`).fill(text);
  }

  /** Chooses from a list of the dialog, by the words it shows. */
  async choose(field: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: field }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Ticks every box that is not ticked yet. */
  async tickRest(): Promise<void> {
    const open = this.dialog.getByRole('checkbox', { checked: false });
    while ((await open.count()) > 0) await open.first().click();
  }

  async send(act: string): Promise<void> {
    await this.dialog.getByRole('button', { name: act, exact: true }).click();
  }

  /** Does an act whose form may stay as it is, or needs one text. */
  async act(act: string, written: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.open(act);
    for (const [field, text] of Object.entries(written)) await this.write(field, text);
    await this.send(act);
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** What the history says was done, newest first. */
  async history(): Promise<string[]> {
    const lines = this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { name: 'Lịch sử', exact: true }) })
      .getByRole('listitem')
      .locator('p:first-of-type');
    await lines.first().waitFor();
    const texts = await lines.allTextContents();
    return texts.map((text) => text.trim());
  }
}
