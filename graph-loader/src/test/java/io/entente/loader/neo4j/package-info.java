@NullMarked
package io.entente.loader.neo4j;

import org.jspecify.annotations.NullMarked;
