/**
 * Finds the article in a page: its text without menus and promotions, and what the page says of itself. Nothing in a page is
 * executed or fetched.
 */
@NullMarked
package io.entente.scheduler.html;

import org.jspecify.annotations.NullMarked;
