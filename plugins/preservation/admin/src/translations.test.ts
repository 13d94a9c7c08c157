import { describeTranslations } from '../../../../tests/support/translations';

// F57
describeTranslations(__dirname);
