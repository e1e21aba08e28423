/** Articles as they were read, and the sentences and tokens found in them; every offset is one of the article's own text. */
@NullMarked
package io.entente.text;

import org.jspecify.annotations.NullMarked;
