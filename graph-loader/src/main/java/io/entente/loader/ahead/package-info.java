/** Works on what comes next while what is there is used: a store or a disk need not wait for a parser. */
@NullMarked
package io.entente.loader.ahead;

import org.jspecify.annotations.NullMarked;
