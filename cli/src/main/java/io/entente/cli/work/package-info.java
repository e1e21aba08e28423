/** What several commands do: articles into statement files, statement files into the stores, the stores' servers. */
@NullMarked
package io.entente.cli.work;

import org.jspecify.annotations.NullMarked;
