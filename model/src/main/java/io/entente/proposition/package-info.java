/** What clauses say before any ontology: open information extraction in the manner of ClausIE and MinIE. */
@NullMarked
package io.entente.proposition;

import org.jspecify.annotations.NullMarked;
