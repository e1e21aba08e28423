@NullMarked
package io.entente.extractor.segment;

import org.jspecify.annotations.NullMarked;
