import type { Locator, Page } from 'playwright-core';

/** The page of an item's restoration: its state, its acts, and a section for each part of the work. */
export class RestorationCase {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async open(uid: string, documentId: string): Promise<void> {
    await this.page.goto(`${this.url}/admin/plugins/provenance/restoration/items/${uid}/${documentId}`);
    await this.section('Hiện trạng').waitFor();
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Waits until the case stands at a status, by its Vietnamese name. */
  async at(status: string): Promise<void> {
    await this.page
      .getByRole('status', { name: 'Tình trạng phục hồi' })
      .getByText(status, { exact: true })
      .waitFor();
  }

  act(name: string): Locator {
    return this.section('Việc cần làm').getByRole('button', { name, exact: true });
  }

  /** Fills the dialog of an act and sends it. Days are typed as people write them. */
  async fill(name: string, written: Readonly<Record<string, string>>): Promise<void> {
    await this.dialog.getByRole('heading', { name }).waitFor();
    for (const [field, text] of Object.entries(written)) {
      const input = this.dialog.locator(`[name="${field}"]`);
      await input.fill(text);
      if (/^\d\d\/\d\d\/\d{4}$/.test(text)) await input.press('Tab');
    }
    await this.dialog.getByRole('button', { name, exact: true }).click();
  }

  async doAct(name: string, written: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.act(name).click();
    await this.fill(name, written);
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Chooses from a list, by the beginning of the words it shows. */
  async choose(field: string, option: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: field }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  get picture(): Locator {
    return this.section('Khảo sát tình trạng').getByRole('img').last();
  }

  /** Draws a rectangle on the picture with the mouse, in fractions of its width and height. */
  async draw(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.picture.scrollIntoViewIfNeeded();
    const box = await this.picture.boundingBox();
    if (!box) throw new Error('There is no picture to draw on.');
    const at = ([x, y]: readonly [number, number]) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 5 });
    await this.page.mouse.up();
  }

  /** A damage drawn on the picture. */
  region(no: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Vùng ${no}:`) });
  }

  /** Names a damage of the list by typing a part of its name. */
  async nameDamage(no: number, typed: string, name: string): Promise<void> {
    const row = this.page.getByRole('listitem', { name: `Hư hỏng ${no}`, exact: true });
    await row.getByRole('combobox').click();
    await row.getByRole('combobox').pressSequentially(typed);
    await this.page.getByRole('option', { name, exact: true }).click();
  }
}
