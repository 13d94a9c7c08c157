import { describePictures } from '../../../shared/describe-pictures';

/** The service `plugin::preservation.pictures`: public addresses of the pictures of an item's files. */
const createPictures = () => ({ describe: describePictures });

export default createPictures;
