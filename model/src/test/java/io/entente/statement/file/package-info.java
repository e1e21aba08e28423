@NullMarked
package io.entente.statement.file;

import org.jspecify.annotations.NullMarked;
