@NullMarked
package io.entente.extractor.names;

import org.jspecify.annotations.NullMarked;
