/** What every run did: kept in files of the data folder, and from there in both stores. */
@NullMarked
package io.entente.scheduler.history;

import org.jspecify.annotations.NullMarked;
