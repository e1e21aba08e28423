/**
 * Stage 1: reads files, folders and standard input, gives articles one at a time.
 *
 * <pre>{@code
 * try (Readings readings = new ArticleSource(List.of("feed.jsonl", "archive/"), System.in).open()) {
 *     while (readings.hasNext()) {
 *         switch (readings.next()) {
 *             case Reading.Loaded loaded -> extract(loaded.article());
 *             case Reading.SetAside setAside -> report(setAside.message());
 *         }
 *     }
 * }
 * }</pre>
 */
@NullMarked
package io.entente.extractor.source;

import org.jspecify.annotations.NullMarked;
