/**
 * The graph of statements in Neo4j.
 *
 * <pre>
 * (s:Statement)-[:STATED_IN]->(:Article)   (s)-[:ABOUT]->(r:Relation)   (s)-[:ACCORDING_TO]->(:Actor)
 * (r)-[:ACTOR]->(:Actor)   (r)-[:COUNTERPART]->(:Actor)   (r)-[:OBJECT]->(:Item)
 * (:Actor)-[:SUPPLIES {relation, object, affirmed, …}]->(:Actor or :Item)      the shortcut, one an affirmed relation
 * </pre>
 *
 * <p>A batch is one transaction of a dozen queries over lists of rows; {@code *.cypher} beside these classes.
 */
@NullMarked
package io.entente.loader.neo4j;

import org.jspecify.annotations.NullMarked;
