@NullMarked
package io.entente.extractor.source;

import org.jspecify.annotations.NullMarked;
