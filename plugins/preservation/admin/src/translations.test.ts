import { describeTranslations } from '../../../../tests/support/translations';

describeTranslations(__dirname);
