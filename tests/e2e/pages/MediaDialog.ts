import type { Page } from 'playwright-core';

/** The dialogs in which a file is chosen and uploaded, one over the other. */
export class MediaDialog {
  constructor(private readonly page: Page) {}

  private get dialog() {
    return this.page.getByRole('dialog', { name: 'Thêm tệp' });
  }

  /** Uploads a file from the computer and puts it into the field from which the dialog was opened. */
  async upload(file: string): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Thêm tệp' }).first().click();
    await this.dialog.getByRole('tab', { name: 'Từ máy' }).waitFor();
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await this.dialog.getByRole('button', { name: 'Tải 1 tệp lên thư viện' }).click();
    await this.dialog.getByRole('tab', { name: 'Tệp đã chọn 1' }).waitFor();
    await this.dialog.getByRole('button', { name: 'Hoàn tất' }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
