@NullMarked
package io.entente.extractor.event.training;

import org.jspecify.annotations.NullMarked;
