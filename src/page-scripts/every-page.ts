// What pages do, in one file: many small ones would cost a reader twice the bytes and a request each.
// The policy of Trusted Types stands first, before anything that asks for it.
import '../browser/trusted-types.ts';
import '../browser/handed-log.ts';
import './choose-language.ts';
import './copy.ts';
import './language-select.ts';
import './locale-links.ts';
import '../offline/page/register.ts';
import './prefetch.ts';
import '../search/page/site-search.ts';
import './sidebar.ts';
import './starlight.ts';
import './theme-select.ts';
