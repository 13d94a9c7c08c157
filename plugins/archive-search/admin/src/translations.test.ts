import { describeTranslations } from '../../../../tests/support/translations';

// X27
describeTranslations(__dirname);
