// Comforts that a page asks for by data attributes. Every page works without them.
import './theme.js';
import './errors.js';
import './returning.js';
import './grid.js';
import './sheet/sheet.js';
import './lines.js';
import './codes.js';
import './days.js';
import './keep.js';
import './keys.js';
import './search.js';
import './compact.js';
import './decide.js';
import './palette.js';
import './session.js';
import './news.js';
import './uploads.js';
