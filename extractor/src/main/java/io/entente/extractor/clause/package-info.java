/**
 * Stage 5 of 8: reads a DependencyTree, gives Clauses. "Rome imposed sanctions and may send troops, officials say" has three:
 * Rome imposed sanctions; Rome may send troops; officials say.
 *
 * <p>The inventory of constituents follows ClausIE (Del Corro and Gemulla, WWW 2013), the relations are those of Universal
 * Dependencies 2.
 */
@NullMarked
package io.entente.extractor.clause;

import org.jspecify.annotations.NullMarked;
