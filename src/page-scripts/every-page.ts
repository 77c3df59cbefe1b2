// What every page does, in one file: nine small ones would cost a reader twice the bytes and nine requests.
import './copy.ts';
import './language-select.ts';
import './locale-links.ts';
import '../offline/page/register.ts';
import '../search/page/site-search.ts';
import './theme-select.ts';
