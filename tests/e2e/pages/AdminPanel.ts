import type { Page } from 'playwright-core';

import type { Account } from '../../support/accounts';

/** The admin panel around the forms: signing in, finding a type, its list. */
export class AdminPanel {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async signIn({ email, password }: Account): Promise<void> {
    await this.page.goto(`${this.url}/admin`);
    await this.page.locator('[name="email"]').fill(email);
    await this.page.locator('[name="password"]').fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await this.page.getByRole('link', { name: 'Biên mục' }).waitFor();
  }

  /** The list of a type, by the type's Vietnamese name. */
  async openList(type: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Biên mục' }).click();
    await this.page.getByRole('link', { name: type, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: type, exact: true }).waitFor();
  }

  async addItem(): Promise<void> {
    await this.page.getByRole('link', { name: 'Thêm bản ghi' }).first().click();
    await this.page.getByRole('heading', { level: 1, name: 'Thêm bản ghi' }).waitFor();
  }

  /** Opens a record from the list that is on the screen. */
  async openItem(title: string): Promise<void> {
    await this.page.getByRole('gridcell', { name: title, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  /** The headings of the list's columns, as far as they fit on the screen without scrolling. */
  async columnsInSight(): Promise<string[]> {
    const headings = this.page.locator('thead th');
    await headings.first().waitFor();
    const width = this.page.viewportSize()?.width ?? 0;
    const shown = await headings.evaluateAll(
      (cells, limit) =>
        cells
          .filter((cell) => cell.getBoundingClientRect().right <= limit)
          .map((cell) => cell.textContent ?? ''),
      width,
    );
    return shown.map((text) => text.trim()).filter(Boolean);
  }
}
