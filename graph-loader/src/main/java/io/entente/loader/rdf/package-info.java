/**
 * The graph of statements in RDF 1.1, in any store that speaks SPARQL 1.1 Update and the Graph Store Protocol.
 *
 * <p>Each article is a named graph of that name, with the article's description (Dublin Core), its statements, and the sentences
 * that make them (Web Annotation selectors). The default graph holds what articles share: relations, actors, items, the shortcut
 * triples such as {@code actor:IRN ent:supplies actor:RUS}, and the mark of the version of each article. The vocabulary is a named
 * graph made from the ontology. Another tells what the relations of each type count up to.
 *
 * <p>A batch is one update request, which a store carries out as one transaction: {@code *.ru} beside these classes. What
 * the request works on is put into a named graph of its own first, and dropped with the last operation: so the
 * operations themselves are constant.
 */
@NullMarked
package io.entente.loader.rdf;

import org.jspecify.annotations.NullMarked;
