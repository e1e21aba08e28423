/** What a person or a program reads: tables, CSV, TSV and JSON on standard output, progress on standard error. */
@NullMarked
package io.entente.cli.output;

import org.jspecify.annotations.NullMarked;
