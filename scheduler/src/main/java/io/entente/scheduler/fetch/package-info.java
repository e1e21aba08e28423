/**
 * Fetches pages and feeds from servers that nobody vouches for: politely (robots.txt, pauses, conditional requests), within bounds
 * of time and size, and never from private networks unless allowed.
 */
@NullMarked
package io.entente.scheduler.fetch;

import org.jspecify.annotations.NullMarked;
