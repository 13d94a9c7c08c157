/** Why a recipe is not applied. */
export const RECIPE_CODES = [
  'RECIPE_SHAPE',
  'RECIPE_VERSION',
  'RECIPE_STEP_UNKNOWN',
  'RECIPE_FIELD_UNKNOWN',
  'RECIPE_VALUE',
  'RECIPE_TOO_MANY',
  'RECIPE_EMPTY',
  'RECIPE_CROP_OUTSIDE',
  'RECIPE_CROP_TINY',
  'RECIPE_HEAL_OUTSIDE',
  'RECIPE_HEAL_LARGE',
  'RECIPE_LEVELS_CROSSED',
  'RECIPE_POINT_OUTSIDE_CROP',
  'RECIPE_POINT_DARK',
  'RECIPE_PROCESSING',
  'RECIPE_PROCESSING_WEAK',
  'RECIPE_LABEL',
  'RECIPE_SIZE',
  'RECIPE_FILE_UNKNOWN',
  'RECIPE_NOT_A_PICTURE',
  'RECIPE_MANY_PAGES',
  'RECIPE_FAILED',
  'RECIPE_TOO_SLOW',
  'RECIPE_SUPERSEDED',
  'RECIPE_BUSY',
  'RECIPE_NONE_KEPT',
  'RECIPE_GONE',
] as const;
export type RecipeCode = (typeof RECIPE_CODES)[number];

export interface RecipeProblem {
  readonly code: RecipeCode;
  /** `recipe.steps.crop.width`, `processing`, `fileId` … */
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

type Sentence = readonly [vi: string, en: string];

const SENTENCES: Readonly<Record<RecipeCode, Sentence>> = {
  RECIPE_SHAPE: ['Công thức phục hồi viết sai dạng.', 'The recipe is not written as one.'],
  RECIPE_VERSION: [
    'Công thức này thuộc phiên bản mà kho không biết.',
    'This recipe is of a version the archive does not know.',
  ],
  RECIPE_STEP_UNKNOWN: ['Kho không có bước phục hồi này: {what}.', 'There is no such step: {what}.'],
  RECIPE_FIELD_UNKNOWN: ['Bước này không có mục: {what}.', 'This step has no such value: {what}.'],
  RECIPE_VALUE: ['Giá trị không hợp lệ: {what}.', 'This value is not allowed: {what}.'],
  RECIPE_TOO_MANY: [
    'Mỗi công thức vá được nhiều nhất {what} chỗ.',
    'One recipe heals {what} places at the most.',
  ],
  RECIPE_EMPTY: [
    'Chưa chỉnh gì cả nên không có gì để lưu.',
    'Nothing was changed, so there is nothing to save.',
  ],
  RECIPE_CROP_OUTSIDE: ['Khung cắt vượt ra ngoài ảnh.', 'The crop reaches beyond the picture.'],
  RECIPE_CROP_TINY: [
    'Khung cắt quá nhỏ: phần còn lại chưa tới 16 điểm ảnh mỗi chiều.',
    'The crop leaves less than 16 pixels.',
  ],
  RECIPE_HEAL_OUTSIDE: ['Có chỗ cần vá nằm ngoài ảnh.', 'A place to be healed lies beyond the picture.'],
  RECIPE_HEAL_LARGE: [
    'Chỗ cần vá quá lớn. Vá một vùng lớn là vẽ thêm chứ không còn là phục hồi.',
    'The place to be healed is too large: to fill it would be to invent, not to restore.',
  ],
  RECIPE_LEVELS_CROSSED: [
    'Mốc đen phải thấp hơn mốc trắng ít nhất {what} bậc.',
    'The black point must be at least {what} levels below the white point.',
  ],
  RECIPE_POINT_OUTSIDE_CROP: [
    'Điểm lấy màu trắng nằm ngoài khung cắt. Hãy chọn lại một điểm trong khung.',
    'The white point lies outside the crop. Choose one within it.',
  ],
  RECIPE_POINT_DARK: [
    'Điểm này quá tối hoặc quá đậm màu, không lấy làm điểm trắng được. Hãy chọn chỗ lẽ ra phải trắng hoặc xám.',
    'This point is too dark or too strongly coloured. Choose something that should be white or grey.',
  ],
  RECIPE_PROCESSING: [
    'Hãy cho biết mức can thiệp: đã làm sạch, đã phục hồi hay đã tô màu.',
    'Say how far the picture was altered: cleaned, restored or colourised.',
  ],
  RECIPE_PROCESSING_WEAK: [
    'Có chỗ đã vá nên phải ghi ít nhất là "Đã phục hồi".',
    'Places were healed, so it must be called at least "restored".',
  ],
  RECIPE_LABEL: ['Nhãn dài quá 200 ký tự.', 'The label is longer than 200 characters.'],
  RECIPE_SIZE: [
    'Cỡ xem trước phải là số nguyên từ 200 đến 1600.',
    'The size of a preview is a whole number from 200 to 1600.',
  ],
  RECIPE_FILE_UNKNOWN: [
    'Tư liệu này không có tệp đó. Hãy tải lại trang.',
    'This item has no such file. Load the page again.',
  ],
  RECIPE_NOT_A_PICTURE: [
    'Chỉ phục hồi được ảnh (JPEG, PNG, TIFF, WebP, GIF, AVIF, HEIC).',
    'Only pictures can be restored (JPEG, PNG, TIFF, WebP, GIF, AVIF, HEIC).',
  ],
  RECIPE_MANY_PAGES: [
    'Tệp này có nhiều trang. Hãy tách mỗi trang thành một tệp rồi phục hồi.',
    'This file has several pages. Divide it into one file a page first.',
  ],
  RECIPE_FAILED: [
    'Chưa áp dụng được công thức cho ảnh này; ảnh gốc vẫn nguyên. Hãy báo người quản trị.',
    'The recipe could not be applied to this picture; the original is as it was. Tell the administrator.',
  ],
  RECIPE_TOO_SLOW: [
    'Ảnh quá lớn so với các bước đã chọn nên máy dừng lại; ảnh gốc vẫn nguyên.',
    'The picture is too large for these steps and the work was stopped; the original is as it was.',
  ],
  RECIPE_SUPERSEDED: ['Đã có lần xem trước mới hơn.', 'There is a newer preview.'],
  RECIPE_BUSY: [
    'Máy đang xử lý nhiều ảnh, xin thử lại sau giây lát.',
    'Many pictures are being worked on; try again in a moment.',
  ],
  RECIPE_NONE_KEPT: [
    'Tệp này không do công thức nào của kho làm ra.',
    'No recipe of the archive made this file.',
  ],
  RECIPE_GONE: [
    'Tệp gốc của bản này không còn trong kho nên không kiểm tra lại được.',
    'The master this was made from is no longer in the store, so it cannot be checked.',
  ],
};

/** A problem with its sentences; `what` is the value or name it is about. */
export const recipeProblem = (code: RecipeCode, field: string, what = ''): RecipeProblem => {
  const [vi, en] = SENTENCES[code];
  return { code, field, vi: vi.replace('{what}', what), en: en.replace('{what}', what) };
};

/** Thrown where a recipe meets a picture it cannot be applied to. */
export class RecipeRefused extends Error {
  constructor(readonly problems: readonly [RecipeProblem, ...RecipeProblem[]]) {
    super(problems[0].code);
    this.name = 'RecipeRefused';
  }
}

export const refuseRecipe = (code: RecipeCode, field: string, what = ''): RecipeRefused =>
  new RecipeRefused([recipeProblem(code, field, what)]);
