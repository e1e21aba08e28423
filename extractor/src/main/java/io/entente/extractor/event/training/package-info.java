/** Learns events from passages of news that were written and annotated for it. */
@NullMarked
package io.entente.extractor.event.training;

import org.jspecify.annotations.NullMarked;
