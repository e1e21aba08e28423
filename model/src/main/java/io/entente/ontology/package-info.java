/** The relation types and entity types, one YAML file each: they drive extraction, both graphs, the docs and the tests. */
@NullMarked
package io.entente.ontology;

import org.jspecify.annotations.NullMarked;
