import type { Locator, Page } from 'playwright-core';

import { MediaDialog } from './MediaDialog';

/** The edit form of a photograph, film or document, by the names of its fields and the words on its buttons. */
export class ItemForm {
  constructor(private readonly page: Page) {}

  /** A field by its path, e.g. `captionTime.date`. */
  field(path: string): Locator {
    return this.page.locator(`main [name="${path}"]`);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** "Công bố", or "Công bố (còn 3 điều)" while something is missing. */
  get publishButton(): Locator {
    return this.page.getByRole('button', { name: /^Công bố/ });
  }

  /** Why the button cannot be pressed. */
  get publishObstacle(): Locator {
    return this.page.getByRole('note').filter({ hasText: 'Chưa công bố được' });
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: 'Lưu', exact: true });
  }

  /** The panel beside the form that tells what still stands in the way of publishing. */
  get conditions(): Locator {
    return this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { name: 'Điều kiện công bố' }) });
  }

  /** On a phone the panels lie folded at the foot of the screen. */
  async openPanelsOnPhone(): Promise<void> {
    await this.page.getByRole('button', { name: 'Mở thêm thao tác' }).click();
  }

  /** Saves, and waits for the server's word that it is done. */
  async save(): Promise<void> {
    const [answer] = await Promise.all([
      this.page.waitForResponse(
        (response) =>
          response.url().includes('/content-manager/collection-types/') &&
          ['POST', 'PUT'].includes(response.request().method()),
      ),
      this.saveButton.click(),
    ]);
    if (!answer.ok()) throw new Error(`The save was refused: ${await answer.text()}`);
    await this.page.getByRole('heading', { name: 'Xử lý', exact: true }).waitFor();
  }

  /** Adds the component under a heading, e.g. `Chú thích: thời gian`; it starts as a button to press. */
  async add(heading: string): Promise<void> {
    const button = this.page
      .getByRole('main')
      .getByText(heading)
      .locator('xpath=following::button[contains(., "Bấm để thêm")][1]');
    await button.click();
  }

  /** Chooses an entry of a code list, by the words it shows. */
  async choose(path: string, option: string): Promise<void> {
    await this.field(path).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Finds a record by typing the beginning of its name, and links it. */
  async link(label: string, name: string, typed: string): Promise<void> {
    const picker = this.page.getByRole('combobox', { name: label });
    await picker.click();
    await picker.pressSequentially(typed);
    await this.page.getByRole('option', { name, exact: true }).click();
    await this.page.getByRole('button', { name, exact: true }).waitFor();
  }

  /** Sets a yes/no field. */
  async tick(path: string): Promise<void> {
    await this.field(path).setChecked(true, { force: true });
  }

  /** A caption element that nobody could find out, with the reason why. */
  async declareUnknown(heading: string, path: string, reason: string): Promise<void> {
    await this.add(heading);
    await this.tick(`${path}.unknown`);
    await this.field(`${path}.unknownReason`).fill(reason);
  }

  /** Adds the first representation with its role, and uploads its master. */
  async addRepresentation(role: string, file: string): Promise<void> {
    await this.add('Hình và tệp');
    await this.choose('representations.0.role', role);
    await this.page.getByText('Bấm để thêm tệp').click();
    await new MediaDialog(this.page).upload(file);
    await this.page.getByRole('region', { name: 'Tệp gốc' }).getByRole('img').waitFor();
  }

  /** What the panel says must be settled, one sentence each, in full. */
  async missing(): Promise<string[]> {
    const sentences = this.conditions
      .getByRole('list', { name: /^Phải bổ sung/ })
      .getByRole('listitem')
      .getByRole('button');
    return sentences.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? ''),
    );
  }
}
