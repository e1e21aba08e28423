@NullMarked
package io.entente.extractor.names.training;

import org.jspecify.annotations.NullMarked;
