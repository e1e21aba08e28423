/**
 * Brings a stream of articles into several stores at once, batch by batch, and reports what became of each.
 *
 * <pre>{@code
 * try (Stream<ArticleStatements> articles = ArticleFile.read(file, codec, aside::add)) {
 *     LoadReport report = new Loader(stores, ontology, LoadSettings.standard(), progress -> {}).load(articles);
 * }
 * }</pre>
 */
@NullMarked
package io.entente.loader.load;

import org.jspecify.annotations.NullMarked;
