@NullMarked
package io.entente.extractor.event;

import org.jspecify.annotations.NullMarked;
