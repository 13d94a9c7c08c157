import { describeTranslations } from '../../../../tests/support/translations';

// U11
describeTranslations(__dirname);
